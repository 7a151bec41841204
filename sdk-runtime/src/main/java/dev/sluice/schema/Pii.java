package dev.sluice.schema;

import java.io.Serializable;

/**
 * That a column is personal data.
 *
 * @param treatment what becomes of its values
 * @param key the name of the secret they are treated with; empty for none
 * @param tag what kind of personal data it is; may be empty
 * @param policyTag the BigQuery policy tag that guards it; empty for none
 */
public record Pii(PiiTreatment treatment, String key, String tag, String policyTag)
    implements Serializable {}
