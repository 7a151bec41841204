package dev.sluice.config;

import java.io.Serializable;

/** Something that holds of a response, or does not. */
public sealed interface ResponseCondition extends Serializable
    permits BodyCondition, HeaderCondition, NotJsonCondition {

  /** Whether it holds. */
  boolean holds(ResponseFacts facts);
}
