package dev.sluice.example.sendgrid;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is exported, and how.
 *
 * @param listIds the lists; null for all contacts
 * @param fileType {@code json}, which is one contact a line, or {@code csv}
 * @param maxFileSize how large a file is at most, in MB, before it is packed
 */
public record ContactExport(
    @JsonProperty("list_ids") @Nullable List<String> listIds,
    @JsonProperty("file_type") String fileType,
    @JsonProperty("max_file_size") int maxFileSize) {}
