package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;

/** The names of the classes outside the user's code that generated code uses. */
final class RuntimeTypes {

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  static final ClassName HTTP_METHOD = ClassName.get("dev.sluice.http", "HttpMethod");
  static final ClassName HTTP_REQUEST = ClassName.get("dev.sluice.http", "HttpRequest");
  static final ClassName COLLECTION_STYLE = ClassName.get("dev.sluice.http", "CollectionStyle");
  static final ClassName RETRY_BOUNDS = ClassName.get("dev.sluice.http", "RetryBounds");
  static final ClassName TIME_TEXT = ClassName.get("dev.sluice.http", "TimeText");
  static final ClassName OPERATION = ClassName.get("dev.sluice.http", "Operation");

  static final ClassName API_KEY_CONFIG = config("ApiKeyConfig");
  static final ClassName CIRCUIT_BREAKER_CONFIG = config("CircuitBreakerConfig");
  static final ClassName CONNECTOR_CONFIG = config("ConnectorConfig");
  static final ClassName ERROR_BODY_CONFIG = config("ErrorBodyConfig");
  static final ClassName RATE_LIMIT_CONFIG = config("RateLimitConfig");
  static final ClassName RATE_LIMIT_HEADERS_CONFIG = config("RateLimitHeadersConfig");
  static final ClassName RESET_UNIT = config("ResetUnit");
  static final ClassName RETRY_CONFIG = config("RetryConfig");
  static final ClassName SECRET_REF = config("SecretRef");

  static final ClassName CALL = client("Call");
  static final ClassName CONNECTION = client("Connection");
  static final ClassName CONNECTIONS = client("Connections");
  static final ClassName PAGES = client("Pages");
  static final ClassName PAGING = client("Paging");

  static final ClassName OFFSET_PAGER = ClassName.get("dev.sluice.control", "OffsetPager");
  static final ClassName STOP_RULE = ClassName.get("dev.sluice.control", "StopRule");

  static final ClassName MIDDLEWARE = ClassName.get("dev.sluice.middleware", "Middleware");
  static final ClassName MIDDLEWARE_FACTORY =
      ClassName.get("dev.sluice.middleware", "MiddlewareFactory");

  static final ClassName BODY_DECODER = contract("BodyDecoder");
  static final ClassName BODY_WRITER = contract("BodyWriter");
  static final ClassName FIELD_NAMES = contract("FieldNames");
  static final ClassName ITEM_READER = contract("ItemReader");
  static final ClassName JSON_INPUT = contract("JsonInput");
  static final ClassName JSON_OUTPUT = contract("JsonOutput");
  static final ClassName JSON_TREES = contract("JsonTrees");
  static final ClassName NUMBER_CONSTRAINT = contract("NumberConstraint");
  static final ClassName ROW_CHECKS = contract("RowChecks");
  static final ClassName ROW_WRITER = contract("RowWriter");
  static final ClassName SIZE_CONSTRAINT = contract("SizeConstraint");
  static final ClassName TEXT_CONSTRAINT = contract("TextConstraint");
  static final ClassName TIME_CONSTRAINT = contract("TimeConstraint");
  static final ClassName TIME_FORM = contract("TimeForm");

  static final ClassName DATA_TYPE = ClassName.get("dev.sluice.schema", "DataType");
  static final ClassName FIELD = ClassName.get("dev.sluice.schema", "Field");
  static final ClassName LOAD = ClassName.get("dev.sluice.schema", "Load");
  static final ClassName PII = ClassName.get("dev.sluice.schema", "Pii");
  static final ClassName PII_COLUMN = ClassName.get("dev.sluice.privacy", "PiiColumn");
  static final ClassName PII_METADATA = ClassName.get("dev.sluice.spark", "PiiMetadata");
  static final ClassName PII_TREATMENT = ClassName.get("dev.sluice.schema", "PiiTreatment");
  static final ClassName SCHEMA = ClassName.get("dev.sluice.schema", "Schema");

  static final ClassName BATCH = ClassName.get("dev.sluice.exchange", "Batch");
  static final ClassName EXCHANGE = ClassName.get("dev.sluice.exchange", "Exchange");

  static final ClassName FETCH_FUNCTION = ClassName.get("dev.sluice.spark", "FetchFunction");
  static final ClassName FETCH_TASK = ClassName.get("dev.sluice.spark", "FetchTask");
  static final ClassName PUSH_BOUNDS = ClassName.get("dev.sluice.spark", "PushBounds");
  static final ClassName PUSH_FUNCTION = ClassName.get("dev.sluice.spark", "PushFunction");
  static final ClassName PUSH_REFINE_FUNCTION =
      ClassName.get("dev.sluice.spark", "PushRefineFunction");
  static final ClassName PUSH_REFINE_TASK = ClassName.get("dev.sluice.spark", "PushRefineTask");
  static final ClassName PUSH_TASK = ClassName.get("dev.sluice.spark", "PushTask");
  static final ClassName REPLY_REFINE_FUNCTION =
      ClassName.get("dev.sluice.spark", "ReplyRefineFunction");
  static final ClassName COLUMN_READER = ClassName.get("dev.sluice.spark", "ColumnReader");
  static final ClassName COLUMN_VALUES = ClassName.get("dev.sluice.spark", "ColumnValues");
  static final ClassName ROW_INPUT = ClassName.get("dev.sluice.spark", "RowInput");
  static final ClassName ROW_READER = ClassName.get("dev.sluice.spark", "RowReader");
  static final ClassName VIOLATION_ACTION = ClassName.get("dev.sluice.pipeline", "ViolationAction");
  static final ClassName VIOLATION_POLICY = ClassName.get("dev.sluice.pipeline", "ViolationPolicy");
  static final ClassName REFINE_FUNCTION = ClassName.get("dev.sluice.spark", "RefineFunction");
  static final ClassName REFINE_TASK = ClassName.get("dev.sluice.spark", "RefineTask");

  static final ClassName EXTRACTION = ClassName.get("dev.sluice.pipeline", "Extraction");
  static final ClassName FLOW_DEFINITION = ClassName.get("dev.sluice.pipeline", "FlowDefinition");
  static final ClassName PIPELINE_DEFINITION =
      ClassName.get("dev.sluice.pipeline", "PipelineDefinition");
  static final ClassName PIPELINE_MAIN = ClassName.get("dev.sluice.pipeline", "PipelineMain");
  static final ClassName SLICE = ClassName.get("dev.sluice.pipeline", "Slice");
  static final ClassName TIME_SLICING = ClassName.get("dev.sluice.pipeline", "TimeSlicing");

  static final ClassName PUSH_DEFINITION = ClassName.get("dev.sluice.pipeline", "PushDefinition");

  static final ClassName ROW = ClassName.get("org.apache.spark.sql", "Row");
  static final ClassName ROW_FACTORY = ClassName.get("org.apache.spark.sql", "RowFactory");
  static final ClassName SPARK_TYPES = ClassName.get("org.apache.spark.sql.types", "DataTypes");
  static final ClassName STRUCT_TYPE = ClassName.get("org.apache.spark.sql.types", "StructType");

  private RuntimeTypes() {}

  private static ClassName config(String name) {
    return ClassName.get("dev.sluice.config", name);
  }

  private static ClassName client(String name) {
    return ClassName.get("dev.sluice.client", name);
  }

  private static ClassName contract(String name) {
    return ClassName.get("dev.sluice.contract", name);
  }
}
