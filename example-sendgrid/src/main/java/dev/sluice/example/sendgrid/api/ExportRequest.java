package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What is exported, as what, in files of how many megabytes at most; no list means everything. */
public record ExportRequest(
    @JsonProperty("list_ids") List<String> listIds,
    @JsonProperty("file_type") FileType fileType,
    @JsonProperty("max_file_size") int maxFileSize) {}
