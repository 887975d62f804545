import type { ChangeRule, Subjects } from '../change.ts';
import { auditAdded } from './audit-added.ts';
import { auditWeakened } from './audit-weakened.ts';
import { columnAdded } from './column-added.ts';
import { columnDescriptionChanged } from './column-description-changed.ts';
import { columnNarrowed } from './column-narrowed.ts';
import { columnNotNull } from './column-not-null.ts';
import { columnNullable } from './column-nullable.ts';
import { columnRemoved } from './column-removed.ts';
import { columnRenamed } from './column-renamed.ts';
import { columnRetyped } from './column-retyped.ts';
import { columnWidened } from './column-widened.ts';
import { columnsReordered } from './columns-reordered.ts';
import { deprecationChanged } from './deprecation-changed.ts';
import { dispositionChanged } from './disposition-changed.ts';
import { driverFormChanged } from './driver-form-changed.ts';
import { grainChanged } from './grain-changed.ts';
import { mergeStrategyChanged } from './merge-strategy-changed.ts';
import { modelAdded } from './model-added.ts';
import { modelDependenciesChanged } from './model-dependencies-changed.ts';
import { modelGatewayChanged } from './model-gateway-changed.ts';
import { modelGrantsChanged } from './model-grants-changed.ts';
import { modelIntervalsChanged } from './model-intervals-changed.ts';
import { modelKindChanged } from './model-kind-changed.ts';
import { modelLinterChanged } from './model-linter-changed.ts';
import { modelLookbackChanged } from './model-lookback-changed.ts';
import { modelMetadataChanged } from './model-metadata-changed.ts';
import { modelRemoved } from './model-removed.ts';
import { modelRenamed } from './model-renamed.ts';
import { modelSettingsChanged } from './model-settings-changed.ts';
import { modelStorageChanged } from './model-storage-changed.ts';
import { parentChanged } from './parent-changed.ts';
import { physicalTypeChanged } from './physical-type-changed.ts';
import { precisionChanged } from './precision-changed.ts';
import { primaryKeyChanged } from './primary-key-changed.ts';
import { privacyMarkChanged } from './privacy-mark-changed.ts';
import { privacyMarkRemoved } from './privacy-mark-removed.ts';
import { queryChanged } from './query-changed.ts';
import { rawAuditAdded } from './raw-audit-added.ts';
import { rawAuditRemoved } from './raw-audit-removed.ts';
import { rawGatewayChanged } from './raw-gateway-changed.ts';
import { rawPropertyChanged } from './raw-property-changed.ts';
import { relationsChanged } from './relations-changed.ts';
import { rowTypesRemoved } from './row-types-removed.ts';
import { rowsChanged } from './rows-changed.ts';
import { sqlmeshMetadataChanged } from './sqlmesh-metadata-changed.ts';
import { stagedColumnAdded } from './staged-column-added.ts';
import { stagedColumnNotNull } from './staged-column-not-null.ts';
import { stagedColumnNullable } from './staged-column-nullable.ts';
import { stagedColumnRemoved } from './staged-column-removed.ts';
import { stagedColumnRenamed } from './staged-column-renamed.ts';
import { stagedColumnResized } from './staged-column-resized.ts';
import { stagedColumnRetyped } from './staged-column-retyped.ts';
import { stagedColumnsReordered } from './staged-columns-reordered.ts';
import { stagedDescriptionChanged } from './staged-description-changed.ts';
import { stagedDriverFormChanged } from './staged-driver-form-changed.ts';
import { stagedValueChanged } from './staged-value-changed.ts';
import { tableAdded } from './table-added.ts';
import { tableDeprecationChanged } from './table-deprecation-changed.ts';
import { tableDescriptionChanged } from './table-description-changed.ts';
import { tableMoved } from './table-moved.ts';
import { tableRemoved } from './table-removed.ts';
import { tableRenamed } from './table-renamed.ts';
import { timezoneChanged } from './timezone-changed.ts';
import { variantAppeared } from './variant-appeared.ts';

/** Every kind of change by what it is about, in the order in which those of one path are told. */
export const changeRules: { readonly [S in keyof Subjects]: readonly ChangeRule<S>[] } = {
  table: [
    tableAdded,
    tableRemoved,
    tableRenamed,
    tableMoved,
    parentChanged,
    dispositionChanged,
    mergeStrategyChanged,
    primaryKeyChanged,
    relationsChanged,
    rowTypesRemoved,
    tableDeprecationChanged,
    tableDescriptionChanged,
    rawAuditRemoved,
    rawAuditAdded,
    rawGatewayChanged,
    rawPropertyChanged,
    sqlmeshMetadataChanged,
    columnsReordered,
  ],
  column: [
    columnAdded,
    variantAppeared,
    columnRemoved,
    columnRenamed,
    columnRetyped,
    columnWidened,
    columnNarrowed,
    precisionChanged,
    timezoneChanged,
    physicalTypeChanged,
    driverFormChanged,
    columnNullable,
    columnNotNull,
    privacyMarkRemoved,
    privacyMarkChanged,
    deprecationChanged,
    columnDescriptionChanged,
  ],
  model: [
    modelAdded,
    modelRemoved,
    modelRenamed,
    modelKindChanged,
    grainChanged,
    rowsChanged,
    queryChanged,
    auditWeakened,
    auditAdded,
    modelDependenciesChanged,
    modelLookbackChanged,
    modelGatewayChanged,
    modelStorageChanged,
    modelIntervalsChanged,
    modelGrantsChanged,
    modelSettingsChanged,
    modelLinterChanged,
    modelMetadataChanged,
    stagedColumnsReordered,
  ],
  'model column': [
    stagedColumnAdded,
    stagedColumnRemoved,
    stagedColumnRenamed,
    stagedColumnRetyped,
    stagedColumnResized,
    stagedValueChanged,
    stagedDriverFormChanged,
    stagedColumnNullable,
    stagedColumnNotNull,
    stagedDescriptionChanged,
  ],
};
