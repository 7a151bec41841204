package dev.sluice.processor.validate;

import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PipelineModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.StrayModel;
import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;

/** All rules, by what they look at. */
final class Rules {

  static final List<Rule<Declaration>> DECLARATION =
      List.of(
          new PrimitiveNotNullable(),
          new FieldNamesUnique(),
          new EnumNamesUnique(),
          new OneEnumFallback(),
          new TimeFormatValid(),
          new CoercionUseful(),
          new UnwrappedIsRead());

  static final List<Rule<ConnectorModel>> CONNECTOR =
      List.of(
          new ConnectorIsInterface(),
          new ConnectorNameValid(),
          new BaseUrlValid(),
          new OperationNamesUnique(),
          new HeaderLinesValid(),
          new HeaderNotReserved(),
          new HeaderNameValid(),
          new SecretNameValid(),
          new AuthSchemeNameValid(),
          new AuthSchemesUnique(),
          new OneCredentialSlot(),
          new CredentialSlotsUnique(),
          new CredentialQueryFree(),
          new SecretLineValid(),
          new BasicTemplateValid(),
          new SecretTemplateValid(),
          new TokenUrlValid(),
          new AuthParameterNamesUnique(),
          new ClientSecretPresent(),
          new ScopeValid(),
          new JwtBearerValid(),
          new SessionLoginHasFields(),
          new SignatureTemplateValid(),
          new CustomAuthValid(),
          new NoAuthUseful(),
          new DurationValid(),
          new RetryValid(),
          new RateLimitValid(),
          new CircuitBreakerValid(),
          new MiddlewareValid(),
          new PointerValid(),
          new ErrorRuleStatusValid(),
          new ErrorRuleHasCondition(),
          new ErrorRuleConditionComplete(),
          new ErrorRuleReachable(),
          new ErrorRulePauseFits(),
          new ErrorRuleRefreshUseful(),
          new OnePaging(),
          new SharedPagingUsed(),
          new FirstPageOnlyDeclared());

  static final List<Rule<OperationModel>> OPERATION =
      List.of(
          new OperationHasVerb(),
          new OperationHasOneVerb(),
          new HttpMethodValid(),
          new GraphQlDocumentValid(),
          new GraphQlVariablesMatch(),
          new PathStartsWithSlash(),
          new PathWellFormed(),
          new PathVariablesMatch(),
          new PathVariablesUnique(),
          new ParameterHasRole(),
          new ParameterHasOneRole(),
          new UrlReplacesPath(),
          new QueryNamesUnique(),
          new ParameterNamesUnique(),
          new ParameterNameNotEmpty(),
          new HeadersUnique(),
          new OneBody(),
          new VerbAllowsBody(),
          new BodySupported(),
          new ContentTypeValid(),
          new ParameterTypeSupported(),
          new EncodedIsText(),
          new StyleNeedsList(),
          new DefaultValueFits(),
          new IdempotencyKeyUseful(),
          new PathParameterNotNullable(),
          new ReturnTypeSupported(),
          new ReturnsReadContract(),
          new HeadHasNoReply(),
          new PagesHavePaging(),
          new PagingReturnsPages(),
          new StopRulePresent(),
          new PageSizePositive(),
          new ResultCapValid(),
          new ResultCapUseful(),
          new OneCursorSource(),
          new OneCursorTarget(),
          new OnePageFlag(),
          new LastValueUseful(),
          new PageItemsUseful(),
          new PagingValueNotEmpty(),
          new CursorPathVariableExists(),
          new PagingBodyAllowed(),
          new PagePointersDistinct(),
          new NextUrlOriginValid(),
          new ErrorRuleRetryAllowed(),
          new ErrorRuleEmptyFits(),
          new ErrorRuleResyncFits(),
          new ItemErrorsFit(),
          new OneJobHandle(),
          new JobPathUseful(),
          new JobPathValid(),
          new JobPathVariablesMatch(),
          new OneJobResult(),
          new JobSuccessPresent(),
          new JobStatusesUnique(),
          new JobStatusValid(),
          new JobDeadlineReachable(),
          new FormatReturnsPages(),
          new FormatFitsPaging(),
          new XmlPathValid(),
          new CsvContractFlat(),
          new DelimiterValid());

  static final List<Rule<BodyModel>> BODY = List.of(new BodyTypeSupported());

  static final List<Rule<ReadContractModel>> READ_CONTRACT =
      List.of(
          new ReadContractIsRecord(),
          new ReadTypeSupported(),
          new PointerDeeper(),
          new PlacesDistinct(),
          new UnwrappedIsRecord(),
          new ComponentDefaultFits());

  static final List<Rule<VariantsModel>> VARIANTS =
      List.of(
          new VariantsUsable(),
          new DiscriminatorSupported(),
          new VariantsNamed(),
          new VariantNamesUnique(),
          new VariantsReadable());

  static final List<Rule<WriteContractModel>> WRITE_CONTRACT =
      List.of(
          new WriteContractIsRecord(),
          new TableNameValid(),
          new ColumnTypeSupported(),
          new ColumnTypeFits(),
          new ColumnNotEmpty(),
          new ColumnNameValid(),
          new ColumnNamesUnique(),
          new ColumnNameNotReserved(),
          new LayoutColumnExists(),
          new LayoutColumnsUnique(),
          new OneLayout(),
          new PartitionTypeSupported(),
          new ClusterTypeSupported(),
          new KeyTypeSupported(),
          new KeyNotNullable(),
          new KeyTracked(),
          new HistoryColumnsFree(),
          new ValidFromUseful(),
          new ValidFromIsInstant(),
          new CloseAbsentUseful(),
          new ParentKeyMerged(),
          new ParentKeyAmongKeys(),
          new ConstraintSupported(),
          new ConstraintTypeFits(),
          new ConstraintNullFits(),
          new ConstraintLimitValid(),
          new ConstraintPatternValid(),
          new ConstraintsCompatible(),
          new ConstraintMessageVerbatim(),
          new ConstraintScopeFree(),
          new CrossCheckValid(),
          new PiiTypeSupported(),
          new PiiKeyFits(),
          new PiiKeyNameValid(),
          new PiiKeyColumnFits(),
          new PiiPolicyTagValid());

  static final List<SnapshotRule> SNAPSHOT =
      List.of(new SnapshotPresent(), new SnapshotCompatible(), new SnapshotCurrent());

  static final List<Rule<FlowModel>> FLOW =
      List.of(
          new FlowIsClass(),
          new FlowHasOneExtract(),
          new FlowHasOneTransform(),
          new FlowHasOnePush(),
          new PushOrExtract(),
          new PushValid(),
          new PushReplySupported(),
          new PushBoundsValid(),
          new PushBoundsNeedList(),
          new PushTableDiffers(),
          new ExtractValid(),
          new ReadsOneWay(),
          new CursorFieldExists(),
          new CursorFieldIsInstant(),
          new SinceParameterNullable(),
          new SlicesParameterType(),
          new SlicesFromValid(),
          new SlicesStepValid(),
          new SavedCursorParameterNullable(),
          new SavedCursorTold(),
          new ForEachRowIsWriteContract(),
          new OneListPerCall(),
          new LookbackValid(),
          new ViolationCeilingValid(),
          new ViolationPolicyUseful(),
          new TransformValid(),
          new MappingOrTransform(),
          new IntoIsWriteContract(),
          new MappingItemHasComponents(),
          new MappingComplete(),
          new SourceExists(),
          new MappingLossless(),
          new MappingPresent(),
          new FromUseful(),
          new ParentKeyNeedsSeveral(),
          new ParentKeyFits(),
          new LoadReadsWhole(),
          new PushLoadMerged(),
          new SourceKeyUnique(),
          new KeyPresent());

  static final List<Rule<PipelineModel>> PIPELINE =
      List.of(
          new PipelineIsInterface(),
          new PipelineNameValid(),
          new PipelineNotEmpty(),
          new PipelineFlowsAreFlows(),
          new PipelineFlowsUnique(),
          new TablesUnique(),
          new ParentFlowPresent(),
          new ParentFlowsAcyclic());

  static final List<Rule<StrayModel>> STRAY = List.of(new OrphanAnnotation());

  private Rules() {}
}
