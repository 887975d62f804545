// Made from schemas/staging.schema.json by schemas/compile-validators.ts. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// schemas/staging.js
var validate = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "staging.schema.json", "title": "StagingFile", "description": "staging.yml: the rules by which raw tables become staging models.", "type": "object", "required": ["version"], "properties": { "version": { "description": "Format of this file.", "const": 1 }, "extends": { "description": "Rulesets whose rules run before these: paths relative to this file, below metadata/.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "models": { "description": "What every staging model of the schema has.", "$ref": "#/definitions/models" }, "rules": { "description": "Rules, run in this order.", "type": "array", "items": { "$ref": "#/definitions/rule" } } }, "additionalProperties": false, "definitions": { "names": { "description": "One glob or several; ! in front takes names out again.", "anyOf": [{ "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" }, { "type": "array", "minItems": 1, "items": { "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" } }] }, "expressions": { "description": "One SQL expression or several.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "model_properties": { "description": "Properties by name.", "type": "object", "additionalProperties": true }, "models": { "title": "StagingModels", "description": "What every staging model has.", "type": "object", "properties": { "dataset": { "description": "The dataset of the staging models.", "type": "string", "minLength": 1 }, "name": { "description": "Name of a model; {schema}, {dataset}, {table}, {resource} and {root} stand for those of its table.", "type": "string", "minLength": 1, "examples": ["{schema}__{table}"] }, "tests": { "description": "Unit tests of SQLMesh's: all is one for each example, and one of cdf's own for a model with logic and no example; examples leaves those out.", "type": "string", "enum": ["all", "examples"] }, "skip": { "description": "Tables without a staging model: someone writes it by hand.", "$ref": "#/definitions/names" }, "kind": { "description": "How SQLMesh keeps the rows; auto is view, the kind that is sound always.", "anyOf": [{ "enum": ["auto", "view", "full", "incremental", "incremental_by_time_range", "incremental_by_unique_key", "incremental_by_partition", "incremental_unmanaged", "scd_type_2", "scd_type_2_by_time", "scd_type_2_by_column", "embedded", "seed", "external", "managed", "custom"] }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "view": { "description": "A view, and whether the engine keeps its rows.", "type": "object", "properties": { "materialized": { "description": "True: the engine keeps its rows.", "type": "boolean" } }, "additionalProperties": false }, "incremental_by_time_range": { "description": "Rows of new loads are added; for tables whose rows never change.", "type": "object", "properties": { "batch_size": { "description": "The most intervals in one query.", "type": "integer", "minimum": 1 }, "batch_concurrency": { "description": "The most queries at a time.", "type": "integer", "minimum": 1 }, "lookback": { "description": "How many intervals before the newest are evaluated again.", "type": "integer", "minimum": 1 }, "forward_only": { "description": "True: a changed model rebuilds nothing that is there.", "type": "boolean" }, "disable_restatement": { "description": "True: no interval is evaluated again.", "type": "boolean" }, "auto_restatement_cron": { "description": "When intervals are evaluated again.", "type": "string", "minLength": 1 }, "auto_restatement_intervals": { "description": "How many of them.", "type": "integer", "minimum": 1 }, "partition_by_time_column": { "description": "False: loaded_at is no partition.", "type": "boolean" }, "on_destructive_change": { "description": "When a forward-only change takes a column away.", "enum": ["error", "warn", "allow", "ignore"] }, "on_additive_change": { "description": "When a forward-only change adds a column.", "enum": ["error", "warn", "allow", "ignore"] } }, "additionalProperties": false } }, "additionalProperties": false }] }, "owner": { "description": "Who answers for the model.", "type": "string", "minLength": 1 }, "cron": { "description": "When the model is evaluated: a cron expression, or @hourly, @daily \u2026.", "type": "string", "minLength": 1 }, "cron_tz": { "description": "The time zone of cron.", "type": "string", "minLength": 1 }, "interval_unit": { "description": "The length of an interval, where it is not that of cron.", "type": "string", "minLength": 1, "enum": ["year", "month", "day", "hour", "half_hour", "quarter_hour", "five_minute"] }, "start": { "description": "The first time of an incremental model.", "type": "string", "minLength": 1 }, "end": { "description": "The last time of an incremental model; needs start.", "type": "string", "minLength": 1 }, "tags": { "description": "Words to select the model by.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "stamp": { "description": "Any text: another one makes a new version of the model.", "type": "string", "minLength": 1 }, "table_format": { "description": "The format of tables, such as iceberg.", "type": "string", "minLength": 1 }, "storage_format": { "description": "The format of files, such as parquet.", "type": "string", "minLength": 1 }, "partitioned_by": { "description": "What the table is partitioned by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "clustered_by": { "description": "What the table is clustered by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "depends_on": { "description": "Models that have to be there besides those the query names.", "anyOf": [{ "type": "string", "pattern": "^[^.]+\\.[^.]+$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^.]+\\.[^.]+$" } }] }, "physical_properties": { "description": "Properties of the physical table, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "virtual_properties": { "description": "Properties of the view on it, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "session_properties": { "description": "Properties of the session that evaluates the model.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "physical_version": { "description": "The version of the physical table, for a forward-only model.", "type": "string", "minLength": 1 }, "allow_partials": { "description": "True: intervals that have not ended are evaluated too.", "type": "boolean" }, "signals": { "description": "What has to be so before an interval is evaluated, by name.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "type": ["object", "null"], "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } } } }, "gateway": { "description": "The gateway that evaluates the model.", "type": "string", "minLength": 1 }, "optimize_query": { "description": "False: the query is sent without being optimised.", "type": "boolean" }, "ignored_rules": { "description": "Rules of SQLMesh's linter that do not hold here.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "grants": { "description": "Who may do what: a list of roles for each privilege.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "grants_target_layer": { "description": "Where grants hold.", "type": "string", "minLength": 1, "enum": ["all", "physical", "virtual"] } }, "additionalProperties": false }, "rule": { "title": "StagingRule", "description": "Actions for everything a condition selects.", "type": "object", "required": ["do"], "properties": { "name": { "description": "What the rule is for; findings and explanations show it.", "type": "string", "minLength": 1 }, "when": { "description": "What the rule selects; all conditions have to hold. Without it: everything.", "$ref": "#/definitions/condition" }, "do": { "description": "Actions, run in this order.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/step" } }, "examples": { "description": "Rows as they are loaded and as they have to come out of the model: each a unit test of SQLMesh's.", "type": "array", "items": { "$ref": "#/definitions/example" } } }, "additionalProperties": false }, "example": { "title": "StagingExample", "description": "Rows as they are loaded and as they have to come out of the model.", "type": "object", "required": ["raw", "staged"], "properties": { "table": { "description": "The raw table, where the rule reaches several.", "type": "string", "minLength": 1 }, "raw": { "description": "Rows of the raw table, by its columns; what is left out is NULL, and dlt's own columns are filled in.", "$ref": "#/definitions/rows" }, "staged": { "description": "The rows that come out, by the columns of the model; other columns may hold anything. [] for none.", "$ref": "#/definitions/rows" }, "parent": { "description": "Rows of the staging model that a nested table joins; one that all rows belong to, unless said.", "$ref": "#/definitions/rows" }, "loads": { "description": "Rows of dlt's table of loads; every load is finished, unless said.", "$ref": "#/definitions/rows" } }, "additionalProperties": false }, "rows": { "description": "One row or several: values by column.", "anyOf": [{ "$ref": "#/definitions/row" }, { "type": "array", "items": { "$ref": "#/definitions/row" } }] }, "row": { "title": "ExampleRow", "description": "Values by column.", "type": "object", "minProperties": 1, "additionalProperties": true }, "condition": { "title": "StagingCondition", "description": "What a rule selects; all conditions have to hold.", "type": "object", "properties": { "tables": { "description": "Tables by stored name.", "$ref": "#/definitions/names" }, "columns": { "description": "Columns by the name they have so far, or by more than their name.", "anyOf": [{ "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" }, { "type": "array", "minItems": 1, "items": { "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" } }, { "title": "ColumnCondition", "type": "object", "minProperties": 1, "properties": { "names": { "description": "Columns by the name they have so far.", "$ref": "#/definitions/names" }, "has": { "description": "Hints or annotations that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] }, "types": { "description": "dlt types, such as text or decimal.", "$ref": "#/definitions/names" } }, "additionalProperties": false }] }, "resources": { "description": "Tables by their dlt resource.", "$ref": "#/definitions/names" }, "dispositions": { "description": "Tables by their write disposition.", "anyOf": [{ "$ref": "#/definitions/disposition" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/disposition" } }] }, "nesting": { "description": "Root tables or nested ones.", "type": "string", "enum": ["root", "nested"] }, "tags": { "description": "Tables by a tag in their x-sqlmesh.", "$ref": "#/definitions/names" }, "has": { "description": "Annotations of the table that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] } }, "additionalProperties": false }, "disposition": { "title": "Disposition", "description": "A write disposition of dlt.", "type": "string", "enum": ["append", "replace", "merge", "skip"] }, "step": { "title": "StagingStep", "description": "An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.", "anyOf": [{ "type": "string", "minLength": 1, "examples": ["drop", "rename", "order", "describe", "cast", "try_cast", "trim", "lower", "upper", "collapse_whitespace", "digits", "email", "empty_to_null", "null_values", "default", "to_bool", "map", "round", "minor_units", "epoch", "utc", "assume_timezone", "to_date", "hash", "mask", "email_domain", "redact", "json", "json_length", "merge_variants", "surrogate_key", "union", "dedupe", "drop_deleted", "scd2", "committed_only", "loaded_at", "sample", "key", "relation", "audit", "model", "where", "add", "sql"] }, { "title": "StagingAction", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "drop": { "description": "Leaves the column out of the staging model.", "type": ["object", "null"], "additionalProperties": false }, "rename": { "description": "Gives the column another name.", "type": "object", "minProperties": 1, "properties": { "to": { "description": "The new name.", "type": "string", "minLength": 1 }, "strip_prefix": { "description": "Text to take off the front.", "type": "string", "minLength": 1 }, "strip_suffix": { "description": "Text to take off the end.", "type": "string", "minLength": 1 }, "add_prefix": { "description": "Text to put in front.", "type": "string", "minLength": 1 }, "add_suffix": { "description": "Text to put behind.", "type": "string", "minLength": 1 }, "case": { "description": "How the letters are written.", "type": "string", "enum": ["snake", "camel", "lower", "upper"] }, "template": { "description": "A name with the placeholders {column}, {table}, {table_singular} and {schema}.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "order": { "description": "Puts columns first or last.", "type": "object", "minProperties": 1, "properties": { "first": { "description": "Columns that come first, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "last": { "description": "Columns that come last, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "describe": { "description": "Gives the selected columns a description, or the table where the rule selects no columns.", "type": "string", "minLength": 1 }, "cast": { "description": "Gives the column another type; a value that does not fit stops the query.", "anyOf": [{ "description": "A type of dlt's.", "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "type": { "description": "A type of dlt, mapped for each destination.", "type": "string", "minLength": 1, "examples": ["decimal(18, 2)"] }, "sql_type": { "description": "A type of the destination, or a mapping of dialect to type.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }] } }, "additionalProperties": false }] }, "try_cast": { "description": "A type of dlt's.", "type": "string", "minLength": 1 }, "trim": { "description": "Takes the blanks off both ends of a text.", "type": ["object", "null"], "additionalProperties": false }, "lower": { "description": "Writes a text in lower case.", "type": ["object", "null"], "additionalProperties": false }, "upper": { "description": "Writes a text in upper case.", "type": ["object", "null"], "additionalProperties": false }, "collapse_whitespace": { "description": "Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.", "type": ["object", "null"], "additionalProperties": false }, "digits": { "description": "Keeps the digits 0 to 9 of a text; NULL where there are none.", "type": ["object", "null"], "additionalProperties": false }, "email": { "description": "Writes an e-mail address as it is compared: in lower case, without blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "empty_to_null": { "description": "Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "null_values": { "description": "Makes NULL of values that stand for nothing, such as n/a or -1.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "default": { "description": "Puts a value where there is none.", "type": ["string", "number", "boolean"] }, "to_bool": { "description": "Makes a boolean of two lists of texts or numbers.", "type": "object", "required": ["true", "false"], "properties": { "true": { "description": "What counts as true.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "false": { "description": "What counts as false.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } } }, "additionalProperties": false }, "map": { "description": "Replaces values by others: codes by words.", "type": "object", "required": ["values"], "properties": { "values": { "description": "New value by old value.", "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean"] } }, "else": { "description": "The new value of any other.", "type": ["string", "number", "boolean"] } }, "additionalProperties": false }, "round": { "description": "Rounds a decimal, halves away from zero; its type stays.", "type": "integer", "minimum": 0, "maximum": 38 }, "minor_units": { "description": "Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.", "type": "integer", "minimum": 1, "maximum": 6 }, "epoch": { "description": "Makes an instant of the seconds (s), milliseconds (ms) or microseconds (us) since 1970 in UTC.", "enum": ["s", "ms", "us"] }, "utc": { "description": "Makes a time without a zone of an instant: the time it is in UTC.", "type": ["object", "null"], "additionalProperties": false }, "assume_timezone": { "description": "Makes an instant of a time without a zone, by the zone it was written in.", "type": "string", "pattern": "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$" }, "to_date": { "description": "Keeps the day of a time; of an instant, the day it was in UTC.", "type": ["object", "null"], "additionalProperties": false }, "hash": { "description": "Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.", "type": "object", "properties": { "algorithm": { "description": "sha256 unless said.", "enum": ["sha256", "md5"] }, "salt": { "description": "A variable of SQLMesh whose value is put before every value.", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$" }, "unsalted": { "description": "Without a salt.", "const": true }, "normalise": { "description": "What is done to a text first, in this order.", "anyOf": [{ "enum": ["trim", "lower"] }, { "type": "array", "items": { "enum": ["trim", "lower"] }, "uniqueItems": true }] } }, "additionalProperties": false }, "mask": { "description": "Shows the last characters of a text behind four asterisks.", "type": "object", "required": ["keep"], "properties": { "keep": { "description": "How many characters stay.", "type": "integer", "minimum": 1, "maximum": 32 } }, "additionalProperties": false }, "email_domain": { "description": "Keeps the domain of an e-mail address and forgets whose it is.", "type": ["object", "null"], "additionalProperties": false }, "redact": { "description": "Makes every value NULL.", "type": ["object", "null"], "additionalProperties": false }, "json": { "description": "Adds a column with the value at a path of a JSON column.", "type": "object", "required": ["path", "as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "type": { "description": "A type of dlt's; text unless said.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "json_length": { "description": "Adds a column with the number of items in a list of a JSON column.", "type": "object", "required": ["as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' } }, "additionalProperties": false }, "merge_variants": { "description": "A type of dlt's.", "type": ["string", "null"], "minLength": 1 }, "surrogate_key": { "description": "Adds a text key made of several columns: their MD5.", "type": "object", "required": ["name", "columns"], "properties": { "name": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "columns": { "description": "What it is made of, in this order.", "type": "array", "minItems": 1, "items": { "type": "string" } } }, "additionalProperties": false }, "union": { "description": "Takes the rows of further tables into the model, and says which table each is from.", "type": "object", "required": ["tables"], "properties": { "tables": { "description": "The further tables, by their names in dlt.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "source": { "description": "The name of the column with the table a row is from: _source, unless said.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "dedupe": { "description": "Keeps one row for each key: the first in the order.", "type": "object", "required": ["by"], "properties": { "by": { "description": "The key: primary_key, or columns by the names they have so far.", "anyOf": [{ "const": "primary_key" }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "order": { "description": "What decides which row is first: columns with asc or desc.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "enum": ["asc", "desc"] } } }, "null_keys": { "description": "Rows with a NULL in the key: keep, unless said.", "enum": ["keep", "drop"] } }, "additionalProperties": false }, "drop_deleted": { "description": "Leaves out rows whose hard_delete column marks them as deleted, and that column.", "type": ["object", "null"], "additionalProperties": false }, "scd2": { "description": "Keeps the current version of each row of an scd2 table, or all of them.", "enum": ["current", "all"] }, "committed_only": { "description": "Leaves out rows of loads that dlt has not finished.", "type": ["object", "null"], "additionalProperties": false }, "loaded_at": { "description": "Says which moment `loaded_at` is: the end of the load (commit) or its beginning (load).", "enum": ["commit", "load"] }, "sample": { "description": "Keeps about so many percent of the rows, the same ones every time.", "type": "object", "required": ["percent"], "properties": { "percent": { "description": "How many of a hundred.", "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 100 }, "key": { "description": "What decides, by its name so far: a text or a whole number. The primary key where it is one of those, else the row id.", "type": "string", "minLength": 1 }, "gateways": { "description": "Only on these gateways of SQLMesh's config.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "key": { "description": "Says that columns tell the rows apart, where dlt does not know it.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The key, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "assert": { "description": "True: the grain, and its audits block.", "type": "boolean" } }, "additionalProperties": false }, "relation": { "description": "Says that columns refer to rows of another table.", "type": "object", "required": ["columns", "to"], "properties": { "columns": { "description": "What refers, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "to": { "description": "The raw table whose staging model is meant.", "type": "string", "minLength": 1 }, "referenced_columns": { "description": "What it refers to, by the names in that staging model, in the same order.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "audit": { "description": "Adds one of SQLMesh's audits to the model, or asks for fresh loads.", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "not_null": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "unique_values": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "unique_combination_of_columns": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "accepted_range": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "string_length_between": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "string_length_equal": { "description": "Takes column, v.", "type": "object", "required": ["column", "v"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "v": { "description": "How many characters.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_empty_string": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_null_proportion": { "description": "Takes column, threshold.", "type": "object", "required": ["column", "threshold"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "threshold": { "description": "The least share, from 0 to 1.", "type": "number" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "at_least_one": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_constant": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "valid_email": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "valid_url": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "valid_uuid": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "number_of_rows": { "description": "Takes threshold.", "type": "object", "required": ["threshold"], "properties": { "threshold": { "description": "There have to be more rows than this.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "forall": { "description": "Takes criteria: conditions in SQL, none of which may be false for a row.", "type": "object", "required": ["criteria"], "properties": { "criteria": { "description": "Conditions over the columns of one row, by the names they have so far.", "type": "array", "minItems": 1, "items": { "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "cdf_fresh": { "description": "Takes max_age_hours: the newest load that dlt finished is not older.", "type": "object", "required": ["max_age_hours"], "properties": { "max_age_hours": { "description": "Whole hours.", "type": "integer", "minimum": 1, "maximum": 87600 } }, "additionalProperties": false } }, "additionalProperties": false }, "model": { "description": "Sets properties of the MODEL block, by SQLMesh's names.", "type": "object", "minProperties": 1, "properties": { "kind": { "description": "How SQLMesh keeps the rows; auto is view, the kind that is sound always.", "anyOf": [{ "enum": ["auto", "view", "full", "incremental", "incremental_by_time_range", "incremental_by_unique_key", "incremental_by_partition", "incremental_unmanaged", "scd_type_2", "scd_type_2_by_time", "scd_type_2_by_column", "embedded", "seed", "external", "managed", "custom"] }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "view": { "description": "A view, and whether the engine keeps its rows.", "type": "object", "properties": { "materialized": { "description": "True: the engine keeps its rows.", "type": "boolean" } }, "additionalProperties": false }, "incremental_by_time_range": { "description": "Rows of new loads are added; for tables whose rows never change.", "type": "object", "properties": { "batch_size": { "description": "The most intervals in one query.", "type": "integer", "minimum": 1 }, "batch_concurrency": { "description": "The most queries at a time.", "type": "integer", "minimum": 1 }, "lookback": { "description": "How many intervals before the newest are evaluated again.", "type": "integer", "minimum": 1 }, "forward_only": { "description": "True: a changed model rebuilds nothing that is there.", "type": "boolean" }, "disable_restatement": { "description": "True: no interval is evaluated again.", "type": "boolean" }, "auto_restatement_cron": { "description": "When intervals are evaluated again.", "type": "string", "minLength": 1 }, "auto_restatement_intervals": { "description": "How many of them.", "type": "integer", "minimum": 1 }, "partition_by_time_column": { "description": "False: loaded_at is no partition.", "type": "boolean" }, "on_destructive_change": { "description": "When a forward-only change takes a column away.", "enum": ["error", "warn", "allow", "ignore"] }, "on_additive_change": { "description": "When a forward-only change adds a column.", "enum": ["error", "warn", "allow", "ignore"] } }, "additionalProperties": false } }, "additionalProperties": false }] }, "owner": { "description": "Who answers for the model.", "type": "string", "minLength": 1 }, "cron": { "description": "When the model is evaluated: a cron expression, or @hourly, @daily \u2026.", "type": "string", "minLength": 1 }, "cron_tz": { "description": "The time zone of cron.", "type": "string", "minLength": 1 }, "interval_unit": { "description": "The length of an interval, where it is not that of cron.", "type": "string", "minLength": 1, "enum": ["year", "month", "day", "hour", "half_hour", "quarter_hour", "five_minute"] }, "start": { "description": "The first time of an incremental model.", "type": "string", "minLength": 1 }, "end": { "description": "The last time of an incremental model; needs start.", "type": "string", "minLength": 1 }, "tags": { "description": "Words to select the model by.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "stamp": { "description": "Any text: another one makes a new version of the model.", "type": "string", "minLength": 1 }, "table_format": { "description": "The format of tables, such as iceberg.", "type": "string", "minLength": 1 }, "storage_format": { "description": "The format of files, such as parquet.", "type": "string", "minLength": 1 }, "partitioned_by": { "description": "What the table is partitioned by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "clustered_by": { "description": "What the table is clustered by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "depends_on": { "description": "Models that have to be there besides those the query names.", "anyOf": [{ "type": "string", "pattern": "^[^.]+\\.[^.]+$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^.]+\\.[^.]+$" } }] }, "physical_properties": { "description": "Properties of the physical table, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "virtual_properties": { "description": "Properties of the view on it, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "session_properties": { "description": "Properties of the session that evaluates the model.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "physical_version": { "description": "The version of the physical table, for a forward-only model.", "type": "string", "minLength": 1 }, "allow_partials": { "description": "True: intervals that have not ended are evaluated too.", "type": "boolean" }, "signals": { "description": "What has to be so before an interval is evaluated, by name.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "type": ["object", "null"], "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } } } }, "gateway": { "description": "The gateway that evaluates the model.", "type": "string", "minLength": 1 }, "optimize_query": { "description": "False: the query is sent without being optimised.", "type": "boolean" }, "ignored_rules": { "description": "Rules of SQLMesh's linter that do not hold here.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "grants": { "description": "Who may do what: a list of roles for each privilege.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "grants_target_layer": { "description": "Where grants hold.", "type": "string", "minLength": 1, "enum": ["all", "physical", "virtual"] } } }, "where": { "description": "Keeps the rows for which a condition in SQL is true.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "add": { "description": "Adds a column: an expression in SQL with its type, or a copy of another column.", "type": "object", "required": ["name"], "properties": { "name": { "description": "The new column.", "type": "string", "minLength": 1 }, "sql": { "description": "Its value: one text of SQL, or a mapping of dialect to text.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "from": { "description": "The column it is a copy of.", "type": "string", "minLength": 1 }, "description": { "description": "What the column means.", "type": "string", "minLength": 1 }, "do": { "description": "What is done with the new column, in order.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/step" } }, "after": { "description": "The column it stands behind.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "sql": { "description": "Gives the column a value in SQL.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "The SQL, or one for each dialect, and the type of the value.", "type": "object", "minProperties": 1, "properties": { "text": { "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": true }] } } };
var func2 = require_ucs2length().default;
var schema12 = { "title": "StagingModels", "description": "What every staging model has.", "type": "object", "properties": { "dataset": { "description": "The dataset of the staging models.", "type": "string", "minLength": 1 }, "name": { "description": "Name of a model; {schema}, {dataset}, {table}, {resource} and {root} stand for those of its table.", "type": "string", "minLength": 1, "examples": ["{schema}__{table}"] }, "tests": { "description": "Unit tests of SQLMesh's: all is one for each example, and one of cdf's own for a model with logic and no example; examples leaves those out.", "type": "string", "enum": ["all", "examples"] }, "skip": { "description": "Tables without a staging model: someone writes it by hand.", "$ref": "#/definitions/names" }, "kind": { "description": "How SQLMesh keeps the rows; auto is view, the kind that is sound always.", "anyOf": [{ "enum": ["auto", "view", "full", "incremental", "incremental_by_time_range", "incremental_by_unique_key", "incremental_by_partition", "incremental_unmanaged", "scd_type_2", "scd_type_2_by_time", "scd_type_2_by_column", "embedded", "seed", "external", "managed", "custom"] }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "view": { "description": "A view, and whether the engine keeps its rows.", "type": "object", "properties": { "materialized": { "description": "True: the engine keeps its rows.", "type": "boolean" } }, "additionalProperties": false }, "incremental_by_time_range": { "description": "Rows of new loads are added; for tables whose rows never change.", "type": "object", "properties": { "batch_size": { "description": "The most intervals in one query.", "type": "integer", "minimum": 1 }, "batch_concurrency": { "description": "The most queries at a time.", "type": "integer", "minimum": 1 }, "lookback": { "description": "How many intervals before the newest are evaluated again.", "type": "integer", "minimum": 1 }, "forward_only": { "description": "True: a changed model rebuilds nothing that is there.", "type": "boolean" }, "disable_restatement": { "description": "True: no interval is evaluated again.", "type": "boolean" }, "auto_restatement_cron": { "description": "When intervals are evaluated again.", "type": "string", "minLength": 1 }, "auto_restatement_intervals": { "description": "How many of them.", "type": "integer", "minimum": 1 }, "partition_by_time_column": { "description": "False: loaded_at is no partition.", "type": "boolean" }, "on_destructive_change": { "description": "When a forward-only change takes a column away.", "enum": ["error", "warn", "allow", "ignore"] }, "on_additive_change": { "description": "When a forward-only change adds a column.", "enum": ["error", "warn", "allow", "ignore"] } }, "additionalProperties": false } }, "additionalProperties": false }] }, "owner": { "description": "Who answers for the model.", "type": "string", "minLength": 1 }, "cron": { "description": "When the model is evaluated: a cron expression, or @hourly, @daily \u2026.", "type": "string", "minLength": 1 }, "cron_tz": { "description": "The time zone of cron.", "type": "string", "minLength": 1 }, "interval_unit": { "description": "The length of an interval, where it is not that of cron.", "type": "string", "minLength": 1, "enum": ["year", "month", "day", "hour", "half_hour", "quarter_hour", "five_minute"] }, "start": { "description": "The first time of an incremental model.", "type": "string", "minLength": 1 }, "end": { "description": "The last time of an incremental model; needs start.", "type": "string", "minLength": 1 }, "tags": { "description": "Words to select the model by.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "stamp": { "description": "Any text: another one makes a new version of the model.", "type": "string", "minLength": 1 }, "table_format": { "description": "The format of tables, such as iceberg.", "type": "string", "minLength": 1 }, "storage_format": { "description": "The format of files, such as parquet.", "type": "string", "minLength": 1 }, "partitioned_by": { "description": "What the table is partitioned by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "clustered_by": { "description": "What the table is clustered by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "depends_on": { "description": "Models that have to be there besides those the query names.", "anyOf": [{ "type": "string", "pattern": "^[^.]+\\.[^.]+$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^.]+\\.[^.]+$" } }] }, "physical_properties": { "description": "Properties of the physical table, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "virtual_properties": { "description": "Properties of the view on it, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "session_properties": { "description": "Properties of the session that evaluates the model.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "physical_version": { "description": "The version of the physical table, for a forward-only model.", "type": "string", "minLength": 1 }, "allow_partials": { "description": "True: intervals that have not ended are evaluated too.", "type": "boolean" }, "signals": { "description": "What has to be so before an interval is evaluated, by name.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "type": ["object", "null"], "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } } } }, "gateway": { "description": "The gateway that evaluates the model.", "type": "string", "minLength": 1 }, "optimize_query": { "description": "False: the query is sent without being optimised.", "type": "boolean" }, "ignored_rules": { "description": "Rules of SQLMesh's linter that do not hold here.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "grants": { "description": "Who may do what: a list of roles for each privilege.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "grants_target_layer": { "description": "Where grants hold.", "type": "string", "minLength": 1, "enum": ["all", "physical", "virtual"] } }, "additionalProperties": false };
var schema13 = { "description": "One glob or several; ! in front takes names out again.", "anyOf": [{ "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" }, { "type": "array", "minItems": 1, "items": { "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" } }] };
var func4 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^!?[^!]", "u");
var pattern2 = new RegExp("^[^.]+\\.[^.]+$", "u");
var pattern4 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema12.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.dataset !== void 0) {
      let data0 = data.dataset;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.dataset, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.dataset.type, parentSchema: schema12.properties.dataset, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.name.type, parentSchema: schema12.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data2 = data.tests;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.tests.type, parentSchema: schema12.properties.tests, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "all" || data2 === "examples")) {
        const err6 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/enum", keyword: "enum", params: { allowedValues: schema12.properties.tests.enum }, schema: schema12.properties.tests.enum, parentSchema: schema12.properties.tests, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.skip !== void 0) {
      let data3 = data.skip;
      const _errs10 = errors;
      let valid2 = false;
      const _errs11 = errors;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err7 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern0.test(data3)) {
          const err8 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs13 = errors;
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            const err10 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (typeof data4 === "string") {
              if (func2(data4) < 1) {
                const err11 = { instancePath: instancePath + "/skip/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!pattern0.test(data4)) {
                const err12 = { instancePath: instancePath + "/skip/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[1].items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/skip/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        } else {
          const err14 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err15 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      const _errs18 = errors;
      let valid5 = false;
      const _errs19 = errors;
      if (!(data5 === "auto" || data5 === "view" || data5 === "full" || data5 === "incremental" || data5 === "incremental_by_time_range" || data5 === "incremental_by_unique_key" || data5 === "incremental_by_partition" || data5 === "incremental_unmanaged" || data5 === "scd_type_2" || data5 === "scd_type_2_by_time" || data5 === "scd_type_2_by_column" || data5 === "embedded" || data5 === "seed" || data5 === "external" || data5 === "managed" || data5 === "custom")) {
        const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.anyOf[0].enum }, schema: schema12.properties.kind.anyOf[0].enum, parentSchema: schema12.properties.kind.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs19 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs20 = errors;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (Object.keys(data5).length > 1) {
            const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.kind.anyOf[1], data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (Object.keys(data5).length < 1) {
            const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.kind.anyOf[1], data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          for (const key1 in data5) {
            if (!(key1 === "view" || key1 === "incremental_by_time_range")) {
              const err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema12.properties.kind.anyOf[1], data: data5 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data5.view !== void 0) {
            let data6 = data5.view;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              for (const key2 in data6) {
                if (!(key2 === "materialized")) {
                  const err20 = { instancePath: instancePath + "/kind/view", schemaPath: "#/properties/kind/anyOf/1/properties/view/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema12.properties.kind.anyOf[1].properties.view, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              if (data6.materialized !== void 0) {
                let data7 = data6.materialized;
                if (typeof data7 !== "boolean") {
                  const err21 = { instancePath: instancePath + "/kind/view/materialized", schemaPath: "#/properties/kind/anyOf/1/properties/view/properties/materialized/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.kind.anyOf[1].properties.view.properties.materialized.type, parentSchema: schema12.properties.kind.anyOf[1].properties.view.properties.materialized, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            } else {
              const err22 = { instancePath: instancePath + "/kind/view", schemaPath: "#/properties/kind/anyOf/1/properties/view/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.kind.anyOf[1].properties.view.type, parentSchema: schema12.properties.kind.anyOf[1].properties.view, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data5.incremental_by_time_range !== void 0) {
            let data8 = data5.incremental_by_time_range;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              for (const key3 in data8) {
                if (!func4.call(schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties, key3)) {
                  const err23 = { instancePath: instancePath + "/kind/incremental_by_time_range", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data8.batch_size !== void 0) {
                let data9 = data8.batch_size;
                if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                  const err24 = { instancePath: instancePath + "/kind/incremental_by_time_range/batch_size", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_size/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_size.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_size, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (typeof data9 == "number" && isFinite(data9)) {
                  if (data9 < 1 || isNaN(data9)) {
                    const err25 = { instancePath: instancePath + "/kind/incremental_by_time_range/batch_size", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_size, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              }
              if (data8.batch_concurrency !== void 0) {
                let data10 = data8.batch_concurrency;
                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                  const err26 = { instancePath: instancePath + "/kind/incremental_by_time_range/batch_concurrency", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_concurrency/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_concurrency.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_concurrency, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (typeof data10 == "number" && isFinite(data10)) {
                  if (data10 < 1 || isNaN(data10)) {
                    const err27 = { instancePath: instancePath + "/kind/incremental_by_time_range/batch_concurrency", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_concurrency, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
              }
              if (data8.lookback !== void 0) {
                let data11 = data8.lookback;
                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                  const err28 = { instancePath: instancePath + "/kind/incremental_by_time_range/lookback", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/lookback/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.lookback.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.lookback, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (typeof data11 == "number" && isFinite(data11)) {
                  if (data11 < 1 || isNaN(data11)) {
                    const err29 = { instancePath: instancePath + "/kind/incremental_by_time_range/lookback", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/lookback/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.lookback, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              }
              if (data8.forward_only !== void 0) {
                let data12 = data8.forward_only;
                if (typeof data12 !== "boolean") {
                  const err30 = { instancePath: instancePath + "/kind/incremental_by_time_range/forward_only", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/forward_only/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.forward_only.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.forward_only, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data8.disable_restatement !== void 0) {
                let data13 = data8.disable_restatement;
                if (typeof data13 !== "boolean") {
                  const err31 = { instancePath: instancePath + "/kind/incremental_by_time_range/disable_restatement", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/disable_restatement/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.disable_restatement.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.disable_restatement, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              if (data8.auto_restatement_cron !== void 0) {
                let data14 = data8.auto_restatement_cron;
                if (typeof data14 === "string") {
                  if (func2(data14) < 1) {
                    const err32 = { instancePath: instancePath + "/kind/incremental_by_time_range/auto_restatement_cron", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_cron/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_cron, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                } else {
                  const err33 = { instancePath: instancePath + "/kind/incremental_by_time_range/auto_restatement_cron", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_cron/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_cron.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_cron, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
              if (data8.auto_restatement_intervals !== void 0) {
                let data15 = data8.auto_restatement_intervals;
                if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                  const err34 = { instancePath: instancePath + "/kind/incremental_by_time_range/auto_restatement_intervals", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_intervals/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_intervals.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_intervals, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (typeof data15 == "number" && isFinite(data15)) {
                  if (data15 < 1 || isNaN(data15)) {
                    const err35 = { instancePath: instancePath + "/kind/incremental_by_time_range/auto_restatement_intervals", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_intervals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_intervals, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              }
              if (data8.partition_by_time_column !== void 0) {
                let data16 = data8.partition_by_time_column;
                if (typeof data16 !== "boolean") {
                  const err36 = { instancePath: instancePath + "/kind/incremental_by_time_range/partition_by_time_column", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/partition_by_time_column/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.partition_by_time_column.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.partition_by_time_column, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
              if (data8.on_destructive_change !== void 0) {
                let data17 = data8.on_destructive_change;
                if (!(data17 === "error" || data17 === "warn" || data17 === "allow" || data17 === "ignore")) {
                  const err37 = { instancePath: instancePath + "/kind/incremental_by_time_range/on_destructive_change", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/on_destructive_change/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_destructive_change.enum }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_destructive_change.enum, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_destructive_change, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data8.on_additive_change !== void 0) {
                let data18 = data8.on_additive_change;
                if (!(data18 === "error" || data18 === "warn" || data18 === "allow" || data18 === "ignore")) {
                  const err38 = { instancePath: instancePath + "/kind/incremental_by_time_range/on_additive_change", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/on_additive_change/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_additive_change.enum }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_additive_change.enum, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_additive_change, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            } else {
              const err39 = { instancePath: instancePath + "/kind/incremental_by_time_range", schemaPath: "#/properties/kind/anyOf/1/properties/incremental_by_time_range/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range.type, parentSchema: schema12.properties.kind.anyOf[1].properties.incremental_by_time_range, data: data8 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        } else {
          const err40 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.kind.anyOf[1].type, parentSchema: schema12.properties.kind.anyOf[1], data: data5 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        var _valid1 = _errs20 === errors;
        valid5 = valid5 || _valid1;
      }
      if (!valid5) {
        const err41 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.kind.anyOf, parentSchema: schema12.properties.kind, data: data5 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data19 = data.owner;
      if (typeof data19 === "string") {
        if (func2(data19) < 1) {
          const err42 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.owner, data: data19 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.owner.type, parentSchema: schema12.properties.owner, data: data19 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.cron !== void 0) {
      let data20 = data.cron;
      if (typeof data20 === "string") {
        if (func2(data20) < 1) {
          const err44 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.cron, data: data20 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.cron.type, parentSchema: schema12.properties.cron, data: data20 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.cron_tz !== void 0) {
      let data21 = data.cron_tz;
      if (typeof data21 === "string") {
        if (func2(data21) < 1) {
          const err46 = { instancePath: instancePath + "/cron_tz", schemaPath: "#/properties/cron_tz/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.cron_tz, data: data21 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/cron_tz", schemaPath: "#/properties/cron_tz/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.cron_tz.type, parentSchema: schema12.properties.cron_tz, data: data21 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.interval_unit !== void 0) {
      let data22 = data.interval_unit;
      if (!(data22 === "year" || data22 === "month" || data22 === "day" || data22 === "hour" || data22 === "half_hour" || data22 === "quarter_hour" || data22 === "five_minute")) {
        const err48 = { instancePath: instancePath + "/interval_unit", schemaPath: "#/properties/interval_unit/enum", keyword: "enum", params: { allowedValues: schema12.properties.interval_unit.enum }, schema: schema12.properties.interval_unit.enum, parentSchema: schema12.properties.interval_unit, data: data22 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data22 === "string") {
        if (func2(data22) < 1) {
          const err49 = { instancePath: instancePath + "/interval_unit", schemaPath: "#/properties/interval_unit/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.interval_unit, data: data22 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/interval_unit", schemaPath: "#/properties/interval_unit/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.interval_unit.type, parentSchema: schema12.properties.interval_unit, data: data22 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data23 = data.start;
      if (typeof data23 === "string") {
        if (func2(data23) < 1) {
          const err51 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.start, data: data23 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.start.type, parentSchema: schema12.properties.start, data: data23 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data24 = data.end;
      if (typeof data24 === "string") {
        if (func2(data24) < 1) {
          const err53 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.end, data: data24 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.end.type, parentSchema: schema12.properties.end, data: data24 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data25 = data.tags;
      const _errs62 = errors;
      let valid9 = false;
      const _errs63 = errors;
      if (typeof data25 === "string") {
        if (func2(data25) < 1) {
          const err55 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.tags.anyOf[0], data: data25 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.tags.anyOf[0].type, parentSchema: schema12.properties.tags.anyOf[0], data: data25 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      var _valid2 = _errs63 === errors;
      valid9 = valid9 || _valid2;
      if (!valid9) {
        const _errs65 = errors;
        if (Array.isArray(data25)) {
          if (data25.length < 1) {
            const err57 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.tags.anyOf[1], data: data25 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          const len1 = data25.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data26 = data25[i1];
            if (typeof data26 === "string") {
              if (func2(data26) < 1) {
                const err58 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.tags.anyOf[1].items, data: data26 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            } else {
              const err59 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.tags.anyOf[1].items.type, parentSchema: schema12.properties.tags.anyOf[1].items, data: data26 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
        } else {
          const err60 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.tags.anyOf[1].type, parentSchema: schema12.properties.tags.anyOf[1], data: data25 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        var _valid2 = _errs65 === errors;
        valid9 = valid9 || _valid2;
      }
      if (!valid9) {
        const err61 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.tags.anyOf, parentSchema: schema12.properties.tags, data: data25 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      } else {
        errors = _errs62;
        if (vErrors !== null) {
          if (_errs62) {
            vErrors.length = _errs62;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.stamp !== void 0) {
      let data27 = data.stamp;
      if (typeof data27 === "string") {
        if (func2(data27) < 1) {
          const err62 = { instancePath: instancePath + "/stamp", schemaPath: "#/properties/stamp/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.stamp, data: data27 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.stamp.type, parentSchema: schema12.properties.stamp, data: data27 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.table_format !== void 0) {
      let data28 = data.table_format;
      if (typeof data28 === "string") {
        if (func2(data28) < 1) {
          const err64 = { instancePath: instancePath + "/table_format", schemaPath: "#/properties/table_format/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.table_format, data: data28 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/table_format", schemaPath: "#/properties/table_format/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.table_format.type, parentSchema: schema12.properties.table_format, data: data28 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.storage_format !== void 0) {
      let data29 = data.storage_format;
      if (typeof data29 === "string") {
        if (func2(data29) < 1) {
          const err66 = { instancePath: instancePath + "/storage_format", schemaPath: "#/properties/storage_format/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.storage_format, data: data29 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/storage_format", schemaPath: "#/properties/storage_format/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.storage_format.type, parentSchema: schema12.properties.storage_format, data: data29 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.partitioned_by !== void 0) {
      let data30 = data.partitioned_by;
      const _errs76 = errors;
      let valid12 = false;
      const _errs77 = errors;
      const _errs78 = errors;
      let valid13 = false;
      const _errs79 = errors;
      if (typeof data30 === "string") {
        if (func2(data30) < 1) {
          const err68 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[0], data: data30 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[0].type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[0], data: data30 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      var _valid4 = _errs79 === errors;
      valid13 = valid13 || _valid4;
      if (!valid13) {
        const _errs81 = errors;
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (data30.column === void 0) {
            const err70 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].required, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1], data: data30 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (data30.sql === void 0) {
            const err71 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].required, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1], data: data30 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          for (const key4 in data30) {
            if (!(key4 === "column" || key4 === "sql")) {
              const err72 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1], data: data30 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
          if (data30.column !== void 0) {
            let data31 = data30.column;
            if (typeof data31 === "string") {
              if (func2(data31) < 1) {
                const err73 = { instancePath: instancePath + "/partitioned_by/column", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.column, data: data31 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            } else {
              const err74 = { instancePath: instancePath + "/partitioned_by/column", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.column.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.column, data: data31 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
          if (data30.sql !== void 0) {
            let data32 = data30.sql;
            const _errs87 = errors;
            let valid15 = false;
            const _errs88 = errors;
            if (typeof data32 === "string") {
              if (func2(data32) < 1) {
                const err75 = { instancePath: instancePath + "/partitioned_by/sql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data32 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            } else {
              const err76 = { instancePath: instancePath + "/partitioned_by/sql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data32 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            var _valid5 = _errs88 === errors;
            valid15 = valid15 || _valid5;
            if (!valid15) {
              const _errs90 = errors;
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (Object.keys(data32).length < 1) {
                  const err77 = { instancePath: instancePath + "/partitioned_by/sql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data32 };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                for (const key5 in data32) {
                  if (!func4.call(schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties, key5)) {
                    const err78 = { instancePath: instancePath + "/partitioned_by/sql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data32 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data32.duckdb !== void 0) {
                  let data33 = data32.duckdb;
                  if (typeof data33 === "string") {
                    if (func2(data33) < 1) {
                      const err79 = { instancePath: instancePath + "/partitioned_by/sql/duckdb", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  } else {
                    const err80 = { instancePath: instancePath + "/partitioned_by/sql/duckdb", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data32.postgres !== void 0) {
                  let data34 = data32.postgres;
                  if (typeof data34 === "string") {
                    if (func2(data34) < 1) {
                      const err81 = { instancePath: instancePath + "/partitioned_by/sql/postgres", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  } else {
                    const err82 = { instancePath: instancePath + "/partitioned_by/sql/postgres", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data32.redshift !== void 0) {
                  let data35 = data32.redshift;
                  if (typeof data35 === "string") {
                    if (func2(data35) < 1) {
                      const err83 = { instancePath: instancePath + "/partitioned_by/sql/redshift", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data35 };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                  } else {
                    const err84 = { instancePath: instancePath + "/partitioned_by/sql/redshift", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data35 };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                if (data32.snowflake !== void 0) {
                  let data36 = data32.snowflake;
                  if (typeof data36 === "string") {
                    if (func2(data36) < 1) {
                      const err85 = { instancePath: instancePath + "/partitioned_by/sql/snowflake", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                  } else {
                    const err86 = { instancePath: instancePath + "/partitioned_by/sql/snowflake", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                if (data32.bigquery !== void 0) {
                  let data37 = data32.bigquery;
                  if (typeof data37 === "string") {
                    if (func2(data37) < 1) {
                      const err87 = { instancePath: instancePath + "/partitioned_by/sql/bigquery", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data37 };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  } else {
                    const err88 = { instancePath: instancePath + "/partitioned_by/sql/bigquery", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data37 };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data32.databricks !== void 0) {
                  let data38 = data32.databricks;
                  if (typeof data38 === "string") {
                    if (func2(data38) < 1) {
                      const err89 = { instancePath: instancePath + "/partitioned_by/sql/databricks", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/partitioned_by/sql/databricks", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data32.clickhouse !== void 0) {
                  let data39 = data32.clickhouse;
                  if (typeof data39 === "string") {
                    if (func2(data39) < 1) {
                      const err91 = { instancePath: instancePath + "/partitioned_by/sql/clickhouse", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data39 };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  } else {
                    const err92 = { instancePath: instancePath + "/partitioned_by/sql/clickhouse", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data39 };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (data32.tsql !== void 0) {
                  let data40 = data32.tsql;
                  if (typeof data40 === "string") {
                    if (func2(data40) < 1) {
                      const err93 = { instancePath: instancePath + "/partitioned_by/sql/tsql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/partitioned_by/sql/tsql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data40 };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data32.trino !== void 0) {
                  let data41 = data32.trino;
                  if (typeof data41 === "string") {
                    if (func2(data41) < 1) {
                      const err95 = { instancePath: instancePath + "/partitioned_by/sql/trino", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data41 };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                  } else {
                    const err96 = { instancePath: instancePath + "/partitioned_by/sql/trino", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data41 };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (data32.mysql !== void 0) {
                  let data42 = data32.mysql;
                  if (typeof data42 === "string") {
                    if (func2(data42) < 1) {
                      const err97 = { instancePath: instancePath + "/partitioned_by/sql/mysql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data42 };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                  } else {
                    const err98 = { instancePath: instancePath + "/partitioned_by/sql/mysql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data42 };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
              } else {
                const err99 = { instancePath: instancePath + "/partitioned_by/sql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data32 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              var _valid5 = _errs90 === errors;
              valid15 = valid15 || _valid5;
            }
            if (!valid15) {
              const err100 = { instancePath: instancePath + "/partitioned_by/sql", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql, data: data32 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            } else {
              errors = _errs87;
              if (vErrors !== null) {
                if (_errs87) {
                  vErrors.length = _errs87;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          const err101 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.partitioned_by.anyOf[0].anyOf[1].type, parentSchema: schema12.properties.partitioned_by.anyOf[0].anyOf[1], data: data30 };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
        var _valid4 = _errs81 === errors;
        valid13 = valid13 || _valid4;
      }
      if (!valid13) {
        const err102 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/0/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.partitioned_by.anyOf[0].anyOf, parentSchema: schema12.properties.partitioned_by.anyOf[0], data: data30 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      } else {
        errors = _errs78;
        if (vErrors !== null) {
          if (_errs78) {
            vErrors.length = _errs78;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid3 = _errs77 === errors;
      valid12 = valid12 || _valid3;
      if (!valid12) {
        const _errs113 = errors;
        if (Array.isArray(data30)) {
          if (data30.length < 1) {
            const err103 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1], data: data30 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          const len2 = data30.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data43 = data30[i2];
            const _errs116 = errors;
            let valid19 = false;
            const _errs117 = errors;
            if (typeof data43 === "string") {
              if (func2(data43) < 1) {
                const err104 = { instancePath: instancePath + "/partitioned_by/" + i2, schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[0], data: data43 };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            } else {
              const err105 = { instancePath: instancePath + "/partitioned_by/" + i2, schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[0].type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[0], data: data43 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            var _valid6 = _errs117 === errors;
            valid19 = valid19 || _valid6;
            if (!valid19) {
              const _errs119 = errors;
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                if (data43.column === void 0) {
                  const err106 = { instancePath: instancePath + "/partitioned_by/" + i2, schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].required, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data43 };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data43.sql === void 0) {
                  const err107 = { instancePath: instancePath + "/partitioned_by/" + i2, schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].required, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data43 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                for (const key6 in data43) {
                  if (!(key6 === "column" || key6 === "sql")) {
                    const err108 = { instancePath: instancePath + "/partitioned_by/" + i2, schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data43 };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                if (data43.column !== void 0) {
                  let data44 = data43.column;
                  if (typeof data44 === "string") {
                    if (func2(data44) < 1) {
                      const err109 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/column", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.column, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  } else {
                    const err110 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/column", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.column.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.column, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
                if (data43.sql !== void 0) {
                  let data45 = data43.sql;
                  const _errs125 = errors;
                  let valid21 = false;
                  const _errs126 = errors;
                  if (typeof data45 === "string") {
                    if (func2(data45) < 1) {
                      const err111 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data45 };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                  } else {
                    const err112 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data45 };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                  var _valid7 = _errs126 === errors;
                  valid21 = valid21 || _valid7;
                  if (!valid21) {
                    const _errs128 = errors;
                    if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                      if (Object.keys(data45).length < 1) {
                        const err113 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data45 };
                        if (vErrors === null) {
                          vErrors = [err113];
                        } else {
                          vErrors.push(err113);
                        }
                        errors++;
                      }
                      for (const key7 in data45) {
                        if (!func4.call(schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties, key7)) {
                          const err114 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data45 };
                          if (vErrors === null) {
                            vErrors = [err114];
                          } else {
                            vErrors.push(err114);
                          }
                          errors++;
                        }
                      }
                      if (data45.duckdb !== void 0) {
                        let data46 = data45.duckdb;
                        if (typeof data46 === "string") {
                          if (func2(data46) < 1) {
                            const err115 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/duckdb", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data46 };
                            if (vErrors === null) {
                              vErrors = [err115];
                            } else {
                              vErrors.push(err115);
                            }
                            errors++;
                          }
                        } else {
                          const err116 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/duckdb", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data46 };
                          if (vErrors === null) {
                            vErrors = [err116];
                          } else {
                            vErrors.push(err116);
                          }
                          errors++;
                        }
                      }
                      if (data45.postgres !== void 0) {
                        let data47 = data45.postgres;
                        if (typeof data47 === "string") {
                          if (func2(data47) < 1) {
                            const err117 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/postgres", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data47 };
                            if (vErrors === null) {
                              vErrors = [err117];
                            } else {
                              vErrors.push(err117);
                            }
                            errors++;
                          }
                        } else {
                          const err118 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/postgres", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data47 };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                      }
                      if (data45.redshift !== void 0) {
                        let data48 = data45.redshift;
                        if (typeof data48 === "string") {
                          if (func2(data48) < 1) {
                            const err119 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/redshift", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data48 };
                            if (vErrors === null) {
                              vErrors = [err119];
                            } else {
                              vErrors.push(err119);
                            }
                            errors++;
                          }
                        } else {
                          const err120 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/redshift", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data48 };
                          if (vErrors === null) {
                            vErrors = [err120];
                          } else {
                            vErrors.push(err120);
                          }
                          errors++;
                        }
                      }
                      if (data45.snowflake !== void 0) {
                        let data49 = data45.snowflake;
                        if (typeof data49 === "string") {
                          if (func2(data49) < 1) {
                            const err121 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/snowflake", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data49 };
                            if (vErrors === null) {
                              vErrors = [err121];
                            } else {
                              vErrors.push(err121);
                            }
                            errors++;
                          }
                        } else {
                          const err122 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/snowflake", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data49 };
                          if (vErrors === null) {
                            vErrors = [err122];
                          } else {
                            vErrors.push(err122);
                          }
                          errors++;
                        }
                      }
                      if (data45.bigquery !== void 0) {
                        let data50 = data45.bigquery;
                        if (typeof data50 === "string") {
                          if (func2(data50) < 1) {
                            const err123 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/bigquery", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data50 };
                            if (vErrors === null) {
                              vErrors = [err123];
                            } else {
                              vErrors.push(err123);
                            }
                            errors++;
                          }
                        } else {
                          const err124 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/bigquery", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data50 };
                          if (vErrors === null) {
                            vErrors = [err124];
                          } else {
                            vErrors.push(err124);
                          }
                          errors++;
                        }
                      }
                      if (data45.databricks !== void 0) {
                        let data51 = data45.databricks;
                        if (typeof data51 === "string") {
                          if (func2(data51) < 1) {
                            const err125 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/databricks", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data51 };
                            if (vErrors === null) {
                              vErrors = [err125];
                            } else {
                              vErrors.push(err125);
                            }
                            errors++;
                          }
                        } else {
                          const err126 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/databricks", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data51 };
                          if (vErrors === null) {
                            vErrors = [err126];
                          } else {
                            vErrors.push(err126);
                          }
                          errors++;
                        }
                      }
                      if (data45.clickhouse !== void 0) {
                        let data52 = data45.clickhouse;
                        if (typeof data52 === "string") {
                          if (func2(data52) < 1) {
                            const err127 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/clickhouse", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data52 };
                            if (vErrors === null) {
                              vErrors = [err127];
                            } else {
                              vErrors.push(err127);
                            }
                            errors++;
                          }
                        } else {
                          const err128 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/clickhouse", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data52 };
                          if (vErrors === null) {
                            vErrors = [err128];
                          } else {
                            vErrors.push(err128);
                          }
                          errors++;
                        }
                      }
                      if (data45.tsql !== void 0) {
                        let data53 = data45.tsql;
                        if (typeof data53 === "string") {
                          if (func2(data53) < 1) {
                            const err129 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/tsql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data53 };
                            if (vErrors === null) {
                              vErrors = [err129];
                            } else {
                              vErrors.push(err129);
                            }
                            errors++;
                          }
                        } else {
                          const err130 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/tsql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data53 };
                          if (vErrors === null) {
                            vErrors = [err130];
                          } else {
                            vErrors.push(err130);
                          }
                          errors++;
                        }
                      }
                      if (data45.trino !== void 0) {
                        let data54 = data45.trino;
                        if (typeof data54 === "string") {
                          if (func2(data54) < 1) {
                            const err131 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/trino", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data54 };
                            if (vErrors === null) {
                              vErrors = [err131];
                            } else {
                              vErrors.push(err131);
                            }
                            errors++;
                          }
                        } else {
                          const err132 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/trino", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data54 };
                          if (vErrors === null) {
                            vErrors = [err132];
                          } else {
                            vErrors.push(err132);
                          }
                          errors++;
                        }
                      }
                      if (data45.mysql !== void 0) {
                        let data55 = data45.mysql;
                        if (typeof data55 === "string") {
                          if (func2(data55) < 1) {
                            const err133 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/mysql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data55 };
                            if (vErrors === null) {
                              vErrors = [err133];
                            } else {
                              vErrors.push(err133);
                            }
                            errors++;
                          }
                        } else {
                          const err134 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql/mysql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data55 };
                          if (vErrors === null) {
                            vErrors = [err134];
                          } else {
                            vErrors.push(err134);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err135 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data45 };
                      if (vErrors === null) {
                        vErrors = [err135];
                      } else {
                        vErrors.push(err135);
                      }
                      errors++;
                    }
                    var _valid7 = _errs128 === errors;
                    valid21 = valid21 || _valid7;
                  }
                  if (!valid21) {
                    const err136 = { instancePath: instancePath + "/partitioned_by/" + i2 + "/sql", schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  } else {
                    errors = _errs125;
                    if (vErrors !== null) {
                      if (_errs125) {
                        vErrors.length = _errs125;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err137 = { instancePath: instancePath + "/partitioned_by/" + i2, schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1].type, parentSchema: schema12.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data43 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              var _valid6 = _errs119 === errors;
              valid19 = valid19 || _valid6;
            }
            if (!valid19) {
              const err138 = { instancePath: instancePath + "/partitioned_by/" + i2, schemaPath: "#/properties/partitioned_by/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.partitioned_by.anyOf[1].items.anyOf, parentSchema: schema12.properties.partitioned_by.anyOf[1].items, data: data43 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            } else {
              errors = _errs116;
              if (vErrors !== null) {
                if (_errs116) {
                  vErrors.length = _errs116;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          const err139 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.partitioned_by.anyOf[1].type, parentSchema: schema12.properties.partitioned_by.anyOf[1], data: data30 };
          if (vErrors === null) {
            vErrors = [err139];
          } else {
            vErrors.push(err139);
          }
          errors++;
        }
        var _valid3 = _errs113 === errors;
        valid12 = valid12 || _valid3;
      }
      if (!valid12) {
        const err140 = { instancePath: instancePath + "/partitioned_by", schemaPath: "#/properties/partitioned_by/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.partitioned_by.anyOf, parentSchema: schema12.properties.partitioned_by, data: data30 };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      } else {
        errors = _errs76;
        if (vErrors !== null) {
          if (_errs76) {
            vErrors.length = _errs76;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.clustered_by !== void 0) {
      let data56 = data.clustered_by;
      const _errs152 = errors;
      let valid23 = false;
      const _errs153 = errors;
      const _errs154 = errors;
      let valid24 = false;
      const _errs155 = errors;
      if (typeof data56 === "string") {
        if (func2(data56) < 1) {
          const err141 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[0], data: data56 };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
      } else {
        const err142 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[0].type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[0], data: data56 };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
      var _valid9 = _errs155 === errors;
      valid24 = valid24 || _valid9;
      if (!valid24) {
        const _errs157 = errors;
        if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
          if (data56.column === void 0) {
            const err143 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].required, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1], data: data56 };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          if (data56.sql === void 0) {
            const err144 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].required, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1], data: data56 };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
          for (const key8 in data56) {
            if (!(key8 === "column" || key8 === "sql")) {
              const err145 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1], data: data56 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          }
          if (data56.column !== void 0) {
            let data57 = data56.column;
            if (typeof data57 === "string") {
              if (func2(data57) < 1) {
                const err146 = { instancePath: instancePath + "/clustered_by/column", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.column, data: data57 };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            } else {
              const err147 = { instancePath: instancePath + "/clustered_by/column", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.column.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.column, data: data57 };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
          if (data56.sql !== void 0) {
            let data58 = data56.sql;
            const _errs163 = errors;
            let valid26 = false;
            const _errs164 = errors;
            if (typeof data58 === "string") {
              if (func2(data58) < 1) {
                const err148 = { instancePath: instancePath + "/clustered_by/sql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data58 };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            } else {
              const err149 = { instancePath: instancePath + "/clustered_by/sql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data58 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            var _valid10 = _errs164 === errors;
            valid26 = valid26 || _valid10;
            if (!valid26) {
              const _errs166 = errors;
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                if (Object.keys(data58).length < 1) {
                  const err150 = { instancePath: instancePath + "/clustered_by/sql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data58 };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
                for (const key9 in data58) {
                  if (!func4.call(schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties, key9)) {
                    const err151 = { instancePath: instancePath + "/clustered_by/sql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data58 };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data58.duckdb !== void 0) {
                  let data59 = data58.duckdb;
                  if (typeof data59 === "string") {
                    if (func2(data59) < 1) {
                      const err152 = { instancePath: instancePath + "/clustered_by/sql/duckdb", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data59 };
                      if (vErrors === null) {
                        vErrors = [err152];
                      } else {
                        vErrors.push(err152);
                      }
                      errors++;
                    }
                  } else {
                    const err153 = { instancePath: instancePath + "/clustered_by/sql/duckdb", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                }
                if (data58.postgres !== void 0) {
                  let data60 = data58.postgres;
                  if (typeof data60 === "string") {
                    if (func2(data60) < 1) {
                      const err154 = { instancePath: instancePath + "/clustered_by/sql/postgres", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data60 };
                      if (vErrors === null) {
                        vErrors = [err154];
                      } else {
                        vErrors.push(err154);
                      }
                      errors++;
                    }
                  } else {
                    const err155 = { instancePath: instancePath + "/clustered_by/sql/postgres", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data60 };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
                if (data58.redshift !== void 0) {
                  let data61 = data58.redshift;
                  if (typeof data61 === "string") {
                    if (func2(data61) < 1) {
                      const err156 = { instancePath: instancePath + "/clustered_by/sql/redshift", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data61 };
                      if (vErrors === null) {
                        vErrors = [err156];
                      } else {
                        vErrors.push(err156);
                      }
                      errors++;
                    }
                  } else {
                    const err157 = { instancePath: instancePath + "/clustered_by/sql/redshift", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data61 };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
                if (data58.snowflake !== void 0) {
                  let data62 = data58.snowflake;
                  if (typeof data62 === "string") {
                    if (func2(data62) < 1) {
                      const err158 = { instancePath: instancePath + "/clustered_by/sql/snowflake", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data62 };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                  } else {
                    const err159 = { instancePath: instancePath + "/clustered_by/sql/snowflake", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                }
                if (data58.bigquery !== void 0) {
                  let data63 = data58.bigquery;
                  if (typeof data63 === "string") {
                    if (func2(data63) < 1) {
                      const err160 = { instancePath: instancePath + "/clustered_by/sql/bigquery", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data63 };
                      if (vErrors === null) {
                        vErrors = [err160];
                      } else {
                        vErrors.push(err160);
                      }
                      errors++;
                    }
                  } else {
                    const err161 = { instancePath: instancePath + "/clustered_by/sql/bigquery", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
                if (data58.databricks !== void 0) {
                  let data64 = data58.databricks;
                  if (typeof data64 === "string") {
                    if (func2(data64) < 1) {
                      const err162 = { instancePath: instancePath + "/clustered_by/sql/databricks", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data64 };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                  } else {
                    const err163 = { instancePath: instancePath + "/clustered_by/sql/databricks", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data64 };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                }
                if (data58.clickhouse !== void 0) {
                  let data65 = data58.clickhouse;
                  if (typeof data65 === "string") {
                    if (func2(data65) < 1) {
                      const err164 = { instancePath: instancePath + "/clustered_by/sql/clickhouse", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data65 };
                      if (vErrors === null) {
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                  } else {
                    const err165 = { instancePath: instancePath + "/clustered_by/sql/clickhouse", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                }
                if (data58.tsql !== void 0) {
                  let data66 = data58.tsql;
                  if (typeof data66 === "string") {
                    if (func2(data66) < 1) {
                      const err166 = { instancePath: instancePath + "/clustered_by/sql/tsql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data66 };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  } else {
                    const err167 = { instancePath: instancePath + "/clustered_by/sql/tsql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data66 };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
                if (data58.trino !== void 0) {
                  let data67 = data58.trino;
                  if (typeof data67 === "string") {
                    if (func2(data67) < 1) {
                      const err168 = { instancePath: instancePath + "/clustered_by/sql/trino", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                  } else {
                    const err169 = { instancePath: instancePath + "/clustered_by/sql/trino", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data58.mysql !== void 0) {
                  let data68 = data58.mysql;
                  if (typeof data68 === "string") {
                    if (func2(data68) < 1) {
                      const err170 = { instancePath: instancePath + "/clustered_by/sql/mysql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data68 };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                  } else {
                    const err171 = { instancePath: instancePath + "/clustered_by/sql/mysql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data68 };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
              } else {
                const err172 = { instancePath: instancePath + "/clustered_by/sql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data58 };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
              var _valid10 = _errs166 === errors;
              valid26 = valid26 || _valid10;
            }
            if (!valid26) {
              const err173 = { instancePath: instancePath + "/clustered_by/sql", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1].properties.sql, data: data58 };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            } else {
              errors = _errs163;
              if (vErrors !== null) {
                if (_errs163) {
                  vErrors.length = _errs163;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          const err174 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.clustered_by.anyOf[0].anyOf[1].type, parentSchema: schema12.properties.clustered_by.anyOf[0].anyOf[1], data: data56 };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
        var _valid9 = _errs157 === errors;
        valid24 = valid24 || _valid9;
      }
      if (!valid24) {
        const err175 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/0/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.clustered_by.anyOf[0].anyOf, parentSchema: schema12.properties.clustered_by.anyOf[0], data: data56 };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      } else {
        errors = _errs154;
        if (vErrors !== null) {
          if (_errs154) {
            vErrors.length = _errs154;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid8 = _errs153 === errors;
      valid23 = valid23 || _valid8;
      if (!valid23) {
        const _errs189 = errors;
        if (Array.isArray(data56)) {
          if (data56.length < 1) {
            const err176 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1], data: data56 };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
          const len3 = data56.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data69 = data56[i3];
            const _errs192 = errors;
            let valid30 = false;
            const _errs193 = errors;
            if (typeof data69 === "string") {
              if (func2(data69) < 1) {
                const err177 = { instancePath: instancePath + "/clustered_by/" + i3, schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[0], data: data69 };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            } else {
              const err178 = { instancePath: instancePath + "/clustered_by/" + i3, schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[0].type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[0], data: data69 };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            var _valid11 = _errs193 === errors;
            valid30 = valid30 || _valid11;
            if (!valid30) {
              const _errs195 = errors;
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                if (data69.column === void 0) {
                  const err179 = { instancePath: instancePath + "/clustered_by/" + i3, schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].required, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1], data: data69 };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
                if (data69.sql === void 0) {
                  const err180 = { instancePath: instancePath + "/clustered_by/" + i3, schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].required, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1], data: data69 };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
                for (const key10 in data69) {
                  if (!(key10 === "column" || key10 === "sql")) {
                    const err181 = { instancePath: instancePath + "/clustered_by/" + i3, schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1], data: data69 };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                }
                if (data69.column !== void 0) {
                  let data70 = data69.column;
                  if (typeof data70 === "string") {
                    if (func2(data70) < 1) {
                      const err182 = { instancePath: instancePath + "/clustered_by/" + i3 + "/column", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.column, data: data70 };
                      if (vErrors === null) {
                        vErrors = [err182];
                      } else {
                        vErrors.push(err182);
                      }
                      errors++;
                    }
                  } else {
                    const err183 = { instancePath: instancePath + "/clustered_by/" + i3 + "/column", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.column.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.column, data: data70 };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                }
                if (data69.sql !== void 0) {
                  let data71 = data69.sql;
                  const _errs201 = errors;
                  let valid32 = false;
                  const _errs202 = errors;
                  if (typeof data71 === "string") {
                    if (func2(data71) < 1) {
                      const err184 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data71 };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                  } else {
                    const err185 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data71 };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                  var _valid12 = _errs202 === errors;
                  valid32 = valid32 || _valid12;
                  if (!valid32) {
                    const _errs204 = errors;
                    if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                      if (Object.keys(data71).length < 1) {
                        const err186 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data71 };
                        if (vErrors === null) {
                          vErrors = [err186];
                        } else {
                          vErrors.push(err186);
                        }
                        errors++;
                      }
                      for (const key11 in data71) {
                        if (!func4.call(schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties, key11)) {
                          const err187 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data71 };
                          if (vErrors === null) {
                            vErrors = [err187];
                          } else {
                            vErrors.push(err187);
                          }
                          errors++;
                        }
                      }
                      if (data71.duckdb !== void 0) {
                        let data72 = data71.duckdb;
                        if (typeof data72 === "string") {
                          if (func2(data72) < 1) {
                            const err188 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/duckdb", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data72 };
                            if (vErrors === null) {
                              vErrors = [err188];
                            } else {
                              vErrors.push(err188);
                            }
                            errors++;
                          }
                        } else {
                          const err189 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/duckdb", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data72 };
                          if (vErrors === null) {
                            vErrors = [err189];
                          } else {
                            vErrors.push(err189);
                          }
                          errors++;
                        }
                      }
                      if (data71.postgres !== void 0) {
                        let data73 = data71.postgres;
                        if (typeof data73 === "string") {
                          if (func2(data73) < 1) {
                            const err190 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/postgres", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data73 };
                            if (vErrors === null) {
                              vErrors = [err190];
                            } else {
                              vErrors.push(err190);
                            }
                            errors++;
                          }
                        } else {
                          const err191 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/postgres", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data73 };
                          if (vErrors === null) {
                            vErrors = [err191];
                          } else {
                            vErrors.push(err191);
                          }
                          errors++;
                        }
                      }
                      if (data71.redshift !== void 0) {
                        let data74 = data71.redshift;
                        if (typeof data74 === "string") {
                          if (func2(data74) < 1) {
                            const err192 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/redshift", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data74 };
                            if (vErrors === null) {
                              vErrors = [err192];
                            } else {
                              vErrors.push(err192);
                            }
                            errors++;
                          }
                        } else {
                          const err193 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/redshift", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data74 };
                          if (vErrors === null) {
                            vErrors = [err193];
                          } else {
                            vErrors.push(err193);
                          }
                          errors++;
                        }
                      }
                      if (data71.snowflake !== void 0) {
                        let data75 = data71.snowflake;
                        if (typeof data75 === "string") {
                          if (func2(data75) < 1) {
                            const err194 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/snowflake", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data75 };
                            if (vErrors === null) {
                              vErrors = [err194];
                            } else {
                              vErrors.push(err194);
                            }
                            errors++;
                          }
                        } else {
                          const err195 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/snowflake", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data75 };
                          if (vErrors === null) {
                            vErrors = [err195];
                          } else {
                            vErrors.push(err195);
                          }
                          errors++;
                        }
                      }
                      if (data71.bigquery !== void 0) {
                        let data76 = data71.bigquery;
                        if (typeof data76 === "string") {
                          if (func2(data76) < 1) {
                            const err196 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/bigquery", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data76 };
                            if (vErrors === null) {
                              vErrors = [err196];
                            } else {
                              vErrors.push(err196);
                            }
                            errors++;
                          }
                        } else {
                          const err197 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/bigquery", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data76 };
                          if (vErrors === null) {
                            vErrors = [err197];
                          } else {
                            vErrors.push(err197);
                          }
                          errors++;
                        }
                      }
                      if (data71.databricks !== void 0) {
                        let data77 = data71.databricks;
                        if (typeof data77 === "string") {
                          if (func2(data77) < 1) {
                            const err198 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/databricks", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data77 };
                            if (vErrors === null) {
                              vErrors = [err198];
                            } else {
                              vErrors.push(err198);
                            }
                            errors++;
                          }
                        } else {
                          const err199 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/databricks", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data77 };
                          if (vErrors === null) {
                            vErrors = [err199];
                          } else {
                            vErrors.push(err199);
                          }
                          errors++;
                        }
                      }
                      if (data71.clickhouse !== void 0) {
                        let data78 = data71.clickhouse;
                        if (typeof data78 === "string") {
                          if (func2(data78) < 1) {
                            const err200 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/clickhouse", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data78 };
                            if (vErrors === null) {
                              vErrors = [err200];
                            } else {
                              vErrors.push(err200);
                            }
                            errors++;
                          }
                        } else {
                          const err201 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/clickhouse", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data78 };
                          if (vErrors === null) {
                            vErrors = [err201];
                          } else {
                            vErrors.push(err201);
                          }
                          errors++;
                        }
                      }
                      if (data71.tsql !== void 0) {
                        let data79 = data71.tsql;
                        if (typeof data79 === "string") {
                          if (func2(data79) < 1) {
                            const err202 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/tsql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data79 };
                            if (vErrors === null) {
                              vErrors = [err202];
                            } else {
                              vErrors.push(err202);
                            }
                            errors++;
                          }
                        } else {
                          const err203 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/tsql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data79 };
                          if (vErrors === null) {
                            vErrors = [err203];
                          } else {
                            vErrors.push(err203);
                          }
                          errors++;
                        }
                      }
                      if (data71.trino !== void 0) {
                        let data80 = data71.trino;
                        if (typeof data80 === "string") {
                          if (func2(data80) < 1) {
                            const err204 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/trino", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data80 };
                            if (vErrors === null) {
                              vErrors = [err204];
                            } else {
                              vErrors.push(err204);
                            }
                            errors++;
                          }
                        } else {
                          const err205 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/trino", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data80 };
                          if (vErrors === null) {
                            vErrors = [err205];
                          } else {
                            vErrors.push(err205);
                          }
                          errors++;
                        }
                      }
                      if (data71.mysql !== void 0) {
                        let data81 = data71.mysql;
                        if (typeof data81 === "string") {
                          if (func2(data81) < 1) {
                            const err206 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/mysql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data81 };
                            if (vErrors === null) {
                              vErrors = [err206];
                            } else {
                              vErrors.push(err206);
                            }
                            errors++;
                          }
                        } else {
                          const err207 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql/mysql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data81 };
                          if (vErrors === null) {
                            vErrors = [err207];
                          } else {
                            vErrors.push(err207);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err208 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data71 };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                    var _valid12 = _errs204 === errors;
                    valid32 = valid32 || _valid12;
                  }
                  if (!valid32) {
                    const err209 = { instancePath: instancePath + "/clustered_by/" + i3 + "/sql", schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql, data: data71 };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  } else {
                    errors = _errs201;
                    if (vErrors !== null) {
                      if (_errs201) {
                        vErrors.length = _errs201;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err210 = { instancePath: instancePath + "/clustered_by/" + i3, schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1].type, parentSchema: schema12.properties.clustered_by.anyOf[1].items.anyOf[1], data: data69 };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
              var _valid11 = _errs195 === errors;
              valid30 = valid30 || _valid11;
            }
            if (!valid30) {
              const err211 = { instancePath: instancePath + "/clustered_by/" + i3, schemaPath: "#/properties/clustered_by/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.clustered_by.anyOf[1].items.anyOf, parentSchema: schema12.properties.clustered_by.anyOf[1].items, data: data69 };
              if (vErrors === null) {
                vErrors = [err211];
              } else {
                vErrors.push(err211);
              }
              errors++;
            } else {
              errors = _errs192;
              if (vErrors !== null) {
                if (_errs192) {
                  vErrors.length = _errs192;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          const err212 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.clustered_by.anyOf[1].type, parentSchema: schema12.properties.clustered_by.anyOf[1], data: data56 };
          if (vErrors === null) {
            vErrors = [err212];
          } else {
            vErrors.push(err212);
          }
          errors++;
        }
        var _valid8 = _errs189 === errors;
        valid23 = valid23 || _valid8;
      }
      if (!valid23) {
        const err213 = { instancePath: instancePath + "/clustered_by", schemaPath: "#/properties/clustered_by/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.clustered_by.anyOf, parentSchema: schema12.properties.clustered_by, data: data56 };
        if (vErrors === null) {
          vErrors = [err213];
        } else {
          vErrors.push(err213);
        }
        errors++;
      } else {
        errors = _errs152;
        if (vErrors !== null) {
          if (_errs152) {
            vErrors.length = _errs152;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.depends_on !== void 0) {
      let data82 = data.depends_on;
      const _errs228 = errors;
      let valid34 = false;
      const _errs229 = errors;
      if (typeof data82 === "string") {
        if (!pattern2.test(data82)) {
          const err214 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^.]+\\.[^.]+$" }, schema: "^[^.]+\\.[^.]+$", parentSchema: schema12.properties.depends_on.anyOf[0], data: data82 };
          if (vErrors === null) {
            vErrors = [err214];
          } else {
            vErrors.push(err214);
          }
          errors++;
        }
      } else {
        const err215 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.depends_on.anyOf[0].type, parentSchema: schema12.properties.depends_on.anyOf[0], data: data82 };
        if (vErrors === null) {
          vErrors = [err215];
        } else {
          vErrors.push(err215);
        }
        errors++;
      }
      var _valid13 = _errs229 === errors;
      valid34 = valid34 || _valid13;
      if (!valid34) {
        const _errs231 = errors;
        if (Array.isArray(data82)) {
          if (data82.length < 1) {
            const err216 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.depends_on.anyOf[1], data: data82 };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
          const len4 = data82.length;
          for (let i4 = 0; i4 < len4; i4++) {
            let data83 = data82[i4];
            if (typeof data83 === "string") {
              if (!pattern2.test(data83)) {
                const err217 = { instancePath: instancePath + "/depends_on/" + i4, schemaPath: "#/properties/depends_on/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^.]+\\.[^.]+$" }, schema: "^[^.]+\\.[^.]+$", parentSchema: schema12.properties.depends_on.anyOf[1].items, data: data83 };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            } else {
              const err218 = { instancePath: instancePath + "/depends_on/" + i4, schemaPath: "#/properties/depends_on/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.depends_on.anyOf[1].items.type, parentSchema: schema12.properties.depends_on.anyOf[1].items, data: data83 };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          }
        } else {
          const err219 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.depends_on.anyOf[1].type, parentSchema: schema12.properties.depends_on.anyOf[1], data: data82 };
          if (vErrors === null) {
            vErrors = [err219];
          } else {
            vErrors.push(err219);
          }
          errors++;
        }
        var _valid13 = _errs231 === errors;
        valid34 = valid34 || _valid13;
      }
      if (!valid34) {
        const err220 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.depends_on.anyOf, parentSchema: schema12.properties.depends_on, data: data82 };
        if (vErrors === null) {
          vErrors = [err220];
        } else {
          vErrors.push(err220);
        }
        errors++;
      } else {
        errors = _errs228;
        if (vErrors !== null) {
          if (_errs228) {
            vErrors.length = _errs228;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.physical_properties !== void 0) {
      let data84 = data.physical_properties;
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        if (Object.keys(data84).length < 1) {
          const err221 = { instancePath: instancePath + "/physical_properties", schemaPath: "#/properties/physical_properties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.physical_properties, data: data84 };
          if (vErrors === null) {
            vErrors = [err221];
          } else {
            vErrors.push(err221);
          }
          errors++;
        }
        for (const key12 in data84) {
          let data85 = data84[key12];
          const _errs239 = errors;
          let valid38 = false;
          const _errs240 = errors;
          if (typeof data85 !== "string" && !(typeof data85 == "number" && isFinite(data85)) && typeof data85 !== "boolean" && data85 !== null) {
            const err222 = { instancePath: instancePath + "/physical_properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/physical_properties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema12.properties.physical_properties.additionalProperties.anyOf[0].type }, schema: schema12.properties.physical_properties.additionalProperties.anyOf[0].type, parentSchema: schema12.properties.physical_properties.additionalProperties.anyOf[0], data: data85 };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
          var _valid14 = _errs240 === errors;
          valid38 = valid38 || _valid14;
          if (!valid38) {
            const _errs242 = errors;
            if (Array.isArray(data85)) {
              const len5 = data85.length;
              for (let i5 = 0; i5 < len5; i5++) {
                let data86 = data85[i5];
                const _errs245 = errors;
                let valid41 = false;
                const _errs246 = errors;
                if (typeof data86 !== "string" && !(typeof data86 == "number" && isFinite(data86)) && typeof data86 !== "boolean" && data86 !== null) {
                  const err223 = { instancePath: instancePath + "/physical_properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[0], data: data86 };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
                var _valid15 = _errs246 === errors;
                valid41 = valid41 || _valid15;
                if (!valid41) {
                  const _errs248 = errors;
                  if (Array.isArray(data86)) {
                    const len6 = data86.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data87 = data86[i6];
                      if (typeof data87 !== "string" && !(typeof data87 == "number" && isFinite(data87)) && typeof data87 !== "boolean" && data87 !== null) {
                        const err224 = { instancePath: instancePath + "/physical_properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5 + "/" + i6, schemaPath: "#/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].items, data: data87 };
                        if (vErrors === null) {
                          vErrors = [err224];
                        } else {
                          vErrors.push(err224);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err225 = { instancePath: instancePath + "/physical_properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1], data: data86 };
                    if (vErrors === null) {
                      vErrors = [err225];
                    } else {
                      vErrors.push(err225);
                    }
                    errors++;
                  }
                  var _valid15 = _errs248 === errors;
                  valid41 = valid41 || _valid15;
                }
                if (!valid41) {
                  const err226 = { instancePath: instancePath + "/physical_properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema12.properties.physical_properties.additionalProperties.anyOf[1].items, data: data86 };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                } else {
                  errors = _errs245;
                  if (vErrors !== null) {
                    if (_errs245) {
                      vErrors.length = _errs245;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err227 = { instancePath: instancePath + "/physical_properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/physical_properties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.physical_properties.additionalProperties.anyOf[1].type, parentSchema: schema12.properties.physical_properties.additionalProperties.anyOf[1], data: data85 };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
            var _valid14 = _errs242 === errors;
            valid38 = valid38 || _valid14;
          }
          if (!valid38) {
            const err228 = { instancePath: instancePath + "/physical_properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/physical_properties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.physical_properties.additionalProperties.anyOf, parentSchema: schema12.properties.physical_properties.additionalProperties, data: data85 };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          } else {
            errors = _errs239;
            if (vErrors !== null) {
              if (_errs239) {
                vErrors.length = _errs239;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err229 = { instancePath: instancePath + "/physical_properties", schemaPath: "#/properties/physical_properties/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.physical_properties.type, parentSchema: schema12.properties.physical_properties, data: data84 };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
    if (data.virtual_properties !== void 0) {
      let data88 = data.virtual_properties;
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        if (Object.keys(data88).length < 1) {
          const err230 = { instancePath: instancePath + "/virtual_properties", schemaPath: "#/properties/virtual_properties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.virtual_properties, data: data88 };
          if (vErrors === null) {
            vErrors = [err230];
          } else {
            vErrors.push(err230);
          }
          errors++;
        }
        for (const key13 in data88) {
          let data89 = data88[key13];
          const _errs256 = errors;
          let valid45 = false;
          const _errs257 = errors;
          if (typeof data89 !== "string" && !(typeof data89 == "number" && isFinite(data89)) && typeof data89 !== "boolean" && data89 !== null) {
            const err231 = { instancePath: instancePath + "/virtual_properties/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/virtual_properties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema12.properties.virtual_properties.additionalProperties.anyOf[0].type }, schema: schema12.properties.virtual_properties.additionalProperties.anyOf[0].type, parentSchema: schema12.properties.virtual_properties.additionalProperties.anyOf[0], data: data89 };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
          var _valid16 = _errs257 === errors;
          valid45 = valid45 || _valid16;
          if (!valid45) {
            const _errs259 = errors;
            if (Array.isArray(data89)) {
              const len7 = data89.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data90 = data89[i7];
                const _errs262 = errors;
                let valid48 = false;
                const _errs263 = errors;
                if (typeof data90 !== "string" && !(typeof data90 == "number" && isFinite(data90)) && typeof data90 !== "boolean" && data90 !== null) {
                  const err232 = { instancePath: instancePath + "/virtual_properties/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7, schemaPath: "#/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[0], data: data90 };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
                var _valid17 = _errs263 === errors;
                valid48 = valid48 || _valid17;
                if (!valid48) {
                  const _errs265 = errors;
                  if (Array.isArray(data90)) {
                    const len8 = data90.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data91 = data90[i8];
                      if (typeof data91 !== "string" && !(typeof data91 == "number" && isFinite(data91)) && typeof data91 !== "boolean" && data91 !== null) {
                        const err233 = { instancePath: instancePath + "/virtual_properties/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7 + "/" + i8, schemaPath: "#/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].items, data: data91 };
                        if (vErrors === null) {
                          vErrors = [err233];
                        } else {
                          vErrors.push(err233);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err234 = { instancePath: instancePath + "/virtual_properties/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7, schemaPath: "#/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1], data: data90 };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                  var _valid17 = _errs265 === errors;
                  valid48 = valid48 || _valid17;
                }
                if (!valid48) {
                  const err235 = { instancePath: instancePath + "/virtual_properties/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7, schemaPath: "#/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].items, data: data90 };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                } else {
                  errors = _errs262;
                  if (vErrors !== null) {
                    if (_errs262) {
                      vErrors.length = _errs262;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err236 = { instancePath: instancePath + "/virtual_properties/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/virtual_properties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.virtual_properties.additionalProperties.anyOf[1].type, parentSchema: schema12.properties.virtual_properties.additionalProperties.anyOf[1], data: data89 };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
            var _valid16 = _errs259 === errors;
            valid45 = valid45 || _valid16;
          }
          if (!valid45) {
            const err237 = { instancePath: instancePath + "/virtual_properties/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/virtual_properties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.virtual_properties.additionalProperties.anyOf, parentSchema: schema12.properties.virtual_properties.additionalProperties, data: data89 };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          } else {
            errors = _errs256;
            if (vErrors !== null) {
              if (_errs256) {
                vErrors.length = _errs256;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err238 = { instancePath: instancePath + "/virtual_properties", schemaPath: "#/properties/virtual_properties/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.virtual_properties.type, parentSchema: schema12.properties.virtual_properties, data: data88 };
        if (vErrors === null) {
          vErrors = [err238];
        } else {
          vErrors.push(err238);
        }
        errors++;
      }
    }
    if (data.session_properties !== void 0) {
      let data92 = data.session_properties;
      if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
        if (Object.keys(data92).length < 1) {
          const err239 = { instancePath: instancePath + "/session_properties", schemaPath: "#/properties/session_properties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.session_properties, data: data92 };
          if (vErrors === null) {
            vErrors = [err239];
          } else {
            vErrors.push(err239);
          }
          errors++;
        }
        for (const key14 in data92) {
          let data93 = data92[key14];
          const _errs273 = errors;
          let valid52 = false;
          const _errs274 = errors;
          if (typeof data93 !== "string" && !(typeof data93 == "number" && isFinite(data93)) && typeof data93 !== "boolean" && data93 !== null) {
            const err240 = { instancePath: instancePath + "/session_properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/session_properties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema12.properties.session_properties.additionalProperties.anyOf[0].type }, schema: schema12.properties.session_properties.additionalProperties.anyOf[0].type, parentSchema: schema12.properties.session_properties.additionalProperties.anyOf[0], data: data93 };
            if (vErrors === null) {
              vErrors = [err240];
            } else {
              vErrors.push(err240);
            }
            errors++;
          }
          var _valid18 = _errs274 === errors;
          valid52 = valid52 || _valid18;
          if (!valid52) {
            const _errs276 = errors;
            if (Array.isArray(data93)) {
              const len9 = data93.length;
              for (let i9 = 0; i9 < len9; i9++) {
                let data94 = data93[i9];
                const _errs279 = errors;
                let valid55 = false;
                const _errs280 = errors;
                if (typeof data94 !== "string" && !(typeof data94 == "number" && isFinite(data94)) && typeof data94 !== "boolean" && data94 !== null) {
                  const err241 = { instancePath: instancePath + "/session_properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i9, schemaPath: "#/properties/session_properties/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[0], data: data94 };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
                var _valid19 = _errs280 === errors;
                valid55 = valid55 || _valid19;
                if (!valid55) {
                  const _errs282 = errors;
                  if (Array.isArray(data94)) {
                    const len10 = data94.length;
                    for (let i10 = 0; i10 < len10; i10++) {
                      let data95 = data94[i10];
                      if (typeof data95 !== "string" && !(typeof data95 == "number" && isFinite(data95)) && typeof data95 !== "boolean" && data95 !== null) {
                        const err242 = { instancePath: instancePath + "/session_properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i9 + "/" + i10, schemaPath: "#/properties/session_properties/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].items, data: data95 };
                        if (vErrors === null) {
                          vErrors = [err242];
                        } else {
                          vErrors.push(err242);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err243 = { instancePath: instancePath + "/session_properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i9, schemaPath: "#/properties/session_properties/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1], data: data94 };
                    if (vErrors === null) {
                      vErrors = [err243];
                    } else {
                      vErrors.push(err243);
                    }
                    errors++;
                  }
                  var _valid19 = _errs282 === errors;
                  valid55 = valid55 || _valid19;
                }
                if (!valid55) {
                  const err244 = { instancePath: instancePath + "/session_properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i9, schemaPath: "#/properties/session_properties/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.session_properties.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema12.properties.session_properties.additionalProperties.anyOf[1].items, data: data94 };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                } else {
                  errors = _errs279;
                  if (vErrors !== null) {
                    if (_errs279) {
                      vErrors.length = _errs279;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err245 = { instancePath: instancePath + "/session_properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/session_properties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.session_properties.additionalProperties.anyOf[1].type, parentSchema: schema12.properties.session_properties.additionalProperties.anyOf[1], data: data93 };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
            var _valid18 = _errs276 === errors;
            valid52 = valid52 || _valid18;
          }
          if (!valid52) {
            const err246 = { instancePath: instancePath + "/session_properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/session_properties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.session_properties.additionalProperties.anyOf, parentSchema: schema12.properties.session_properties.additionalProperties, data: data93 };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          } else {
            errors = _errs273;
            if (vErrors !== null) {
              if (_errs273) {
                vErrors.length = _errs273;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err247 = { instancePath: instancePath + "/session_properties", schemaPath: "#/properties/session_properties/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.session_properties.type, parentSchema: schema12.properties.session_properties, data: data92 };
        if (vErrors === null) {
          vErrors = [err247];
        } else {
          vErrors.push(err247);
        }
        errors++;
      }
    }
    if (data.physical_version !== void 0) {
      let data96 = data.physical_version;
      if (typeof data96 === "string") {
        if (func2(data96) < 1) {
          const err248 = { instancePath: instancePath + "/physical_version", schemaPath: "#/properties/physical_version/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.physical_version, data: data96 };
          if (vErrors === null) {
            vErrors = [err248];
          } else {
            vErrors.push(err248);
          }
          errors++;
        }
      } else {
        const err249 = { instancePath: instancePath + "/physical_version", schemaPath: "#/properties/physical_version/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.physical_version.type, parentSchema: schema12.properties.physical_version, data: data96 };
        if (vErrors === null) {
          vErrors = [err249];
        } else {
          vErrors.push(err249);
        }
        errors++;
      }
    }
    if (data.allow_partials !== void 0) {
      let data97 = data.allow_partials;
      if (typeof data97 !== "boolean") {
        const err250 = { instancePath: instancePath + "/allow_partials", schemaPath: "#/properties/allow_partials/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.allow_partials.type, parentSchema: schema12.properties.allow_partials, data: data97 };
        if (vErrors === null) {
          vErrors = [err250];
        } else {
          vErrors.push(err250);
        }
        errors++;
      }
    }
    if (data.signals !== void 0) {
      let data98 = data.signals;
      if (Array.isArray(data98)) {
        if (data98.length < 1) {
          const err251 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.signals, data: data98 };
          if (vErrors === null) {
            vErrors = [err251];
          } else {
            vErrors.push(err251);
          }
          errors++;
        }
        const len11 = data98.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data99 = data98[i11];
          if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
            if (Object.keys(data99).length > 1) {
              const err252 = { instancePath: instancePath + "/signals/" + i11, schemaPath: "#/properties/signals/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.signals.items, data: data99 };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
            if (Object.keys(data99).length < 1) {
              const err253 = { instancePath: instancePath + "/signals/" + i11, schemaPath: "#/properties/signals/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.signals.items, data: data99 };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            for (const key15 in data99) {
              const _errs294 = errors;
              if (typeof key15 === "string") {
                if (!pattern4.test(key15)) {
                  const err254 = { instancePath: instancePath + "/signals/" + i11, schemaPath: "#/properties/signals/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema12.properties.signals.items.propertyNames, data: key15, propertyName: key15 };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors++;
                }
              }
              var valid60 = _errs294 === errors;
              if (!valid60) {
                const err255 = { instancePath: instancePath + "/signals/" + i11, schemaPath: "#/properties/signals/items/propertyNames", keyword: "propertyNames", params: { propertyName: key15 }, schema: schema12.properties.signals.items.propertyNames, parentSchema: schema12.properties.signals.items, data: data99 };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            for (const key16 in data99) {
              let data100 = data99[key16];
              if (!(data100 && typeof data100 == "object" && !Array.isArray(data100)) && data100 !== null) {
                const err256 = { instancePath: instancePath + "/signals/" + i11 + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/items/additionalProperties/type", keyword: "type", params: { type: schema12.properties.signals.items.additionalProperties.type }, schema: schema12.properties.signals.items.additionalProperties.type, parentSchema: schema12.properties.signals.items.additionalProperties, data: data100 };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
              if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                for (const key17 in data100) {
                  const _errs298 = errors;
                  if (typeof key17 === "string") {
                    if (!pattern4.test(key17)) {
                      const err257 = { instancePath: instancePath + "/signals/" + i11 + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/items/additionalProperties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema12.properties.signals.items.additionalProperties.propertyNames, data: key17, propertyName: key17 };
                      if (vErrors === null) {
                        vErrors = [err257];
                      } else {
                        vErrors.push(err257);
                      }
                      errors++;
                    }
                  }
                  var valid62 = _errs298 === errors;
                  if (!valid62) {
                    const err258 = { instancePath: instancePath + "/signals/" + i11 + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/items/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key17 }, schema: schema12.properties.signals.items.additionalProperties.propertyNames, parentSchema: schema12.properties.signals.items.additionalProperties, data: data100 };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                }
                for (const key18 in data100) {
                  let data101 = data100[key18];
                  const _errs301 = errors;
                  let valid64 = false;
                  const _errs302 = errors;
                  if (typeof data101 !== "string" && !(typeof data101 == "number" && isFinite(data101)) && typeof data101 !== "boolean" && data101 !== null) {
                    const err259 = { instancePath: instancePath + "/signals/" + i11 + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/items/additionalProperties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[0].type }, schema: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[0].type, parentSchema: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[0], data: data101 };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                  var _valid20 = _errs302 === errors;
                  valid64 = valid64 || _valid20;
                  if (!valid64) {
                    const _errs304 = errors;
                    if (Array.isArray(data101)) {
                      const len12 = data101.length;
                      for (let i12 = 0; i12 < len12; i12++) {
                        let data102 = data101[i12];
                        if (typeof data102 !== "string" && !(typeof data102 == "number" && isFinite(data102)) && typeof data102 !== "boolean" && data102 !== null) {
                          const err260 = { instancePath: instancePath + "/signals/" + i11 + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/signals/items/additionalProperties/additionalProperties/anyOf/1/items/type", keyword: "type", params: { type: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].items.type }, schema: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].items.type, parentSchema: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].items, data: data102 };
                          if (vErrors === null) {
                            vErrors = [err260];
                          } else {
                            vErrors.push(err260);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err261 = { instancePath: instancePath + "/signals/" + i11 + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/items/additionalProperties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].type, parentSchema: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf[1], data: data101 };
                      if (vErrors === null) {
                        vErrors = [err261];
                      } else {
                        vErrors.push(err261);
                      }
                      errors++;
                    }
                    var _valid20 = _errs304 === errors;
                    valid64 = valid64 || _valid20;
                  }
                  if (!valid64) {
                    const err262 = { instancePath: instancePath + "/signals/" + i11 + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/items/additionalProperties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.signals.items.additionalProperties.additionalProperties.anyOf, parentSchema: schema12.properties.signals.items.additionalProperties.additionalProperties, data: data101 };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  } else {
                    errors = _errs301;
                    if (vErrors !== null) {
                      if (_errs301) {
                        vErrors.length = _errs301;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              }
            }
          } else {
            const err263 = { instancePath: instancePath + "/signals/" + i11, schemaPath: "#/properties/signals/items/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.signals.items.type, parentSchema: schema12.properties.signals.items, data: data99 };
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
        }
      } else {
        const err264 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.signals.type, parentSchema: schema12.properties.signals, data: data98 };
        if (vErrors === null) {
          vErrors = [err264];
        } else {
          vErrors.push(err264);
        }
        errors++;
      }
    }
    if (data.gateway !== void 0) {
      let data103 = data.gateway;
      if (typeof data103 === "string") {
        if (func2(data103) < 1) {
          const err265 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.gateway, data: data103 };
          if (vErrors === null) {
            vErrors = [err265];
          } else {
            vErrors.push(err265);
          }
          errors++;
        }
      } else {
        const err266 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.gateway.type, parentSchema: schema12.properties.gateway, data: data103 };
        if (vErrors === null) {
          vErrors = [err266];
        } else {
          vErrors.push(err266);
        }
        errors++;
      }
    }
    if (data.optimize_query !== void 0) {
      let data104 = data.optimize_query;
      if (typeof data104 !== "boolean") {
        const err267 = { instancePath: instancePath + "/optimize_query", schemaPath: "#/properties/optimize_query/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.optimize_query.type, parentSchema: schema12.properties.optimize_query, data: data104 };
        if (vErrors === null) {
          vErrors = [err267];
        } else {
          vErrors.push(err267);
        }
        errors++;
      }
    }
    if (data.ignored_rules !== void 0) {
      let data105 = data.ignored_rules;
      const _errs313 = errors;
      let valid67 = false;
      const _errs314 = errors;
      if (typeof data105 === "string") {
        if (func2(data105) < 1) {
          const err268 = { instancePath: instancePath + "/ignored_rules", schemaPath: "#/properties/ignored_rules/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.ignored_rules.anyOf[0], data: data105 };
          if (vErrors === null) {
            vErrors = [err268];
          } else {
            vErrors.push(err268);
          }
          errors++;
        }
      } else {
        const err269 = { instancePath: instancePath + "/ignored_rules", schemaPath: "#/properties/ignored_rules/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.ignored_rules.anyOf[0].type, parentSchema: schema12.properties.ignored_rules.anyOf[0], data: data105 };
        if (vErrors === null) {
          vErrors = [err269];
        } else {
          vErrors.push(err269);
        }
        errors++;
      }
      var _valid21 = _errs314 === errors;
      valid67 = valid67 || _valid21;
      if (!valid67) {
        const _errs316 = errors;
        if (Array.isArray(data105)) {
          if (data105.length < 1) {
            const err270 = { instancePath: instancePath + "/ignored_rules", schemaPath: "#/properties/ignored_rules/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.ignored_rules.anyOf[1], data: data105 };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
          const len13 = data105.length;
          for (let i13 = 0; i13 < len13; i13++) {
            let data106 = data105[i13];
            if (typeof data106 === "string") {
              if (func2(data106) < 1) {
                const err271 = { instancePath: instancePath + "/ignored_rules/" + i13, schemaPath: "#/properties/ignored_rules/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.ignored_rules.anyOf[1].items, data: data106 };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            } else {
              const err272 = { instancePath: instancePath + "/ignored_rules/" + i13, schemaPath: "#/properties/ignored_rules/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.ignored_rules.anyOf[1].items.type, parentSchema: schema12.properties.ignored_rules.anyOf[1].items, data: data106 };
              if (vErrors === null) {
                vErrors = [err272];
              } else {
                vErrors.push(err272);
              }
              errors++;
            }
          }
        } else {
          const err273 = { instancePath: instancePath + "/ignored_rules", schemaPath: "#/properties/ignored_rules/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.ignored_rules.anyOf[1].type, parentSchema: schema12.properties.ignored_rules.anyOf[1], data: data105 };
          if (vErrors === null) {
            vErrors = [err273];
          } else {
            vErrors.push(err273);
          }
          errors++;
        }
        var _valid21 = _errs316 === errors;
        valid67 = valid67 || _valid21;
      }
      if (!valid67) {
        const err274 = { instancePath: instancePath + "/ignored_rules", schemaPath: "#/properties/ignored_rules/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.ignored_rules.anyOf, parentSchema: schema12.properties.ignored_rules, data: data105 };
        if (vErrors === null) {
          vErrors = [err274];
        } else {
          vErrors.push(err274);
        }
        errors++;
      } else {
        errors = _errs313;
        if (vErrors !== null) {
          if (_errs313) {
            vErrors.length = _errs313;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.grants !== void 0) {
      let data107 = data.grants;
      if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
        if (Object.keys(data107).length < 1) {
          const err275 = { instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.grants, data: data107 };
          if (vErrors === null) {
            vErrors = [err275];
          } else {
            vErrors.push(err275);
          }
          errors++;
        }
        for (const key19 in data107) {
          let data108 = data107[key19];
          const _errs324 = errors;
          let valid71 = false;
          const _errs325 = errors;
          if (typeof data108 !== "string" && !(typeof data108 == "number" && isFinite(data108)) && typeof data108 !== "boolean" && data108 !== null) {
            const err276 = { instancePath: instancePath + "/grants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grants/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema12.properties.grants.additionalProperties.anyOf[0].type }, schema: schema12.properties.grants.additionalProperties.anyOf[0].type, parentSchema: schema12.properties.grants.additionalProperties.anyOf[0], data: data108 };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
          var _valid22 = _errs325 === errors;
          valid71 = valid71 || _valid22;
          if (!valid71) {
            const _errs327 = errors;
            if (Array.isArray(data108)) {
              const len14 = data108.length;
              for (let i14 = 0; i14 < len14; i14++) {
                let data109 = data108[i14];
                const _errs330 = errors;
                let valid74 = false;
                const _errs331 = errors;
                if (typeof data109 !== "string" && !(typeof data109 == "number" && isFinite(data109)) && typeof data109 !== "boolean" && data109 !== null) {
                  const err277 = { instancePath: instancePath + "/grants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/properties/grants/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[0], data: data109 };
                  if (vErrors === null) {
                    vErrors = [err277];
                  } else {
                    vErrors.push(err277);
                  }
                  errors++;
                }
                var _valid23 = _errs331 === errors;
                valid74 = valid74 || _valid23;
                if (!valid74) {
                  const _errs333 = errors;
                  if (Array.isArray(data109)) {
                    const len15 = data109.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data110 = data109[i15];
                      if (typeof data110 !== "string" && !(typeof data110 == "number" && isFinite(data110)) && typeof data110 !== "boolean" && data110 !== null) {
                        const err278 = { instancePath: instancePath + "/grants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14 + "/" + i15, schemaPath: "#/properties/grants/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].items, data: data110 };
                        if (vErrors === null) {
                          vErrors = [err278];
                        } else {
                          vErrors.push(err278);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err279 = { instancePath: instancePath + "/grants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/properties/grants/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf[1], data: data109 };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                  var _valid23 = _errs333 === errors;
                  valid74 = valid74 || _valid23;
                }
                if (!valid74) {
                  const err280 = { instancePath: instancePath + "/grants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/properties/grants/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.grants.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema12.properties.grants.additionalProperties.anyOf[1].items, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                } else {
                  errors = _errs330;
                  if (vErrors !== null) {
                    if (_errs330) {
                      vErrors.length = _errs330;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err281 = { instancePath: instancePath + "/grants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grants/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.grants.additionalProperties.anyOf[1].type, parentSchema: schema12.properties.grants.additionalProperties.anyOf[1], data: data108 };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
            var _valid22 = _errs327 === errors;
            valid71 = valid71 || _valid22;
          }
          if (!valid71) {
            const err282 = { instancePath: instancePath + "/grants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grants/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.grants.additionalProperties.anyOf, parentSchema: schema12.properties.grants.additionalProperties, data: data108 };
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          } else {
            errors = _errs324;
            if (vErrors !== null) {
              if (_errs324) {
                vErrors.length = _errs324;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err283 = { instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.grants.type, parentSchema: schema12.properties.grants, data: data107 };
        if (vErrors === null) {
          vErrors = [err283];
        } else {
          vErrors.push(err283);
        }
        errors++;
      }
    }
    if (data.grants_target_layer !== void 0) {
      let data111 = data.grants_target_layer;
      if (!(data111 === "all" || data111 === "physical" || data111 === "virtual")) {
        const err284 = { instancePath: instancePath + "/grants_target_layer", schemaPath: "#/properties/grants_target_layer/enum", keyword: "enum", params: { allowedValues: schema12.properties.grants_target_layer.enum }, schema: schema12.properties.grants_target_layer.enum, parentSchema: schema12.properties.grants_target_layer, data: data111 };
        if (vErrors === null) {
          vErrors = [err284];
        } else {
          vErrors.push(err284);
        }
        errors++;
      }
      if (typeof data111 === "string") {
        if (func2(data111) < 1) {
          const err285 = { instancePath: instancePath + "/grants_target_layer", schemaPath: "#/properties/grants_target_layer/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.grants_target_layer, data: data111 };
          if (vErrors === null) {
            vErrors = [err285];
          } else {
            vErrors.push(err285);
          }
          errors++;
        }
      } else {
        const err286 = { instancePath: instancePath + "/grants_target_layer", schemaPath: "#/properties/grants_target_layer/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.grants_target_layer.type, parentSchema: schema12.properties.grants_target_layer, data: data111 };
        if (vErrors === null) {
          vErrors = [err286];
        } else {
          vErrors.push(err286);
        }
        errors++;
      }
    }
  } else {
    const err287 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err287];
    } else {
      vErrors.push(err287);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema14 = { "title": "StagingRule", "description": "Actions for everything a condition selects.", "type": "object", "required": ["do"], "properties": { "name": { "description": "What the rule is for; findings and explanations show it.", "type": "string", "minLength": 1 }, "when": { "description": "What the rule selects; all conditions have to hold. Without it: everything.", "$ref": "#/definitions/condition" }, "do": { "description": "Actions, run in this order.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/step" } }, "examples": { "description": "Rows as they are loaded and as they have to come out of the model: each a unit test of SQLMesh's.", "type": "array", "items": { "$ref": "#/definitions/example" } } }, "additionalProperties": false };
var schema15 = { "title": "StagingCondition", "description": "What a rule selects; all conditions have to hold.", "type": "object", "properties": { "tables": { "description": "Tables by stored name.", "$ref": "#/definitions/names" }, "columns": { "description": "Columns by the name they have so far, or by more than their name.", "anyOf": [{ "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" }, { "type": "array", "minItems": 1, "items": { "description": "A name, or a glob with * and ?; ! in front takes names out again.", "type": "string", "minLength": 1, "pattern": "^!?[^!]" } }, { "title": "ColumnCondition", "type": "object", "minProperties": 1, "properties": { "names": { "description": "Columns by the name they have so far.", "$ref": "#/definitions/names" }, "has": { "description": "Hints or annotations that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] }, "types": { "description": "dlt types, such as text or decimal.", "$ref": "#/definitions/names" } }, "additionalProperties": false }] }, "resources": { "description": "Tables by their dlt resource.", "$ref": "#/definitions/names" }, "dispositions": { "description": "Tables by their write disposition.", "anyOf": [{ "$ref": "#/definitions/disposition" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/disposition" } }] }, "nesting": { "description": "Root tables or nested ones.", "type": "string", "enum": ["root", "nested"] }, "tags": { "description": "Tables by a tag in their x-sqlmesh.", "$ref": "#/definitions/names" }, "has": { "description": "Annotations of the table that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] } }, "additionalProperties": false };
var schema20 = { "title": "Disposition", "description": "A write disposition of dlt.", "type": "string", "enum": ["append", "replace", "merge", "skip"] };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tables" || key0 === "columns" || key0 === "resources" || key0 === "dispositions" || key0 === "nesting" || key0 === "tags" || key0 === "has")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.tables !== void 0) {
      let data0 = data.tables;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err4 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/tables/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (!pattern0.test(data1)) {
                const err6 = { instancePath: instancePath + "/tables/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[1].items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            } else {
              const err7 = { instancePath: instancePath + "/tables/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err9 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.columns !== void 0) {
      let data2 = data.columns;
      const _errs12 = errors;
      let valid5 = false;
      const _errs13 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern0.test(data2)) {
          const err11 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema15.properties.columns.anyOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.columns.anyOf[0].type, parentSchema: schema15.properties.columns.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs15 = errors;
        if (Array.isArray(data2)) {
          if (data2.length < 1) {
            const err13 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1];
            if (typeof data3 === "string") {
              if (func2(data3) < 1) {
                const err14 = { instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[1].items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!pattern0.test(data3)) {
                const err15 = { instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema15.properties.columns.anyOf[1].items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.columns.anyOf[1].items.type, parentSchema: schema15.properties.columns.anyOf[1].items, data: data3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.columns.anyOf[1].type, parentSchema: schema15.properties.columns.anyOf[1], data: data2 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid5 = valid5 || _valid1;
        if (!valid5) {
          const _errs19 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
              const err18 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[2], data: data2 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "names" || key1 === "has" || key1 === "types")) {
                const err19 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema15.properties.columns.anyOf[2], data: data2 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data2.names !== void 0) {
              let data4 = data2.names;
              const _errs24 = errors;
              let valid10 = false;
              const _errs25 = errors;
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err20 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (!pattern0.test(data4)) {
                  const err21 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[0], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data4 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              var _valid2 = _errs25 === errors;
              valid10 = valid10 || _valid2;
              if (!valid10) {
                const _errs27 = errors;
                if (Array.isArray(data4)) {
                  if (data4.length < 1) {
                    const err23 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data4 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    if (typeof data5 === "string") {
                      if (func2(data5) < 1) {
                        const err24 = { instancePath: instancePath + "/columns/names/" + i2, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data5 };
                        if (vErrors === null) {
                          vErrors = [err24];
                        } else {
                          vErrors.push(err24);
                        }
                        errors++;
                      }
                      if (!pattern0.test(data5)) {
                        const err25 = { instancePath: instancePath + "/columns/names/" + i2, schemaPath: "#/definitions/names/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[1].items, data: data5 };
                        if (vErrors === null) {
                          vErrors = [err25];
                        } else {
                          vErrors.push(err25);
                        }
                        errors++;
                      }
                    } else {
                      const err26 = { instancePath: instancePath + "/columns/names/" + i2, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                var _valid2 = _errs27 === errors;
                valid10 = valid10 || _valid2;
              }
              if (!valid10) {
                const err28 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data4 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              } else {
                errors = _errs24;
                if (vErrors !== null) {
                  if (_errs24) {
                    vErrors.length = _errs24;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data2.has !== void 0) {
              let data6 = data2.has;
              const _errs32 = errors;
              let valid13 = false;
              const _errs33 = errors;
              if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                  const err29 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[0], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.columns.anyOf[2].properties.has.anyOf[0].type, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[0], data: data6 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              var _valid3 = _errs33 === errors;
              valid13 = valid13 || _valid3;
              if (!valid13) {
                const _errs35 = errors;
                if (Array.isArray(data6)) {
                  if (data6.length < 1) {
                    const err31 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[1], data: data6 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  const len3 = data6.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    if (typeof data7 === "string") {
                      if (func2(data7) < 1) {
                        const err32 = { instancePath: instancePath + "/columns/has/" + i3, schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[1].items, data: data7 };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    } else {
                      const err33 = { instancePath: instancePath + "/columns/has/" + i3, schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.columns.anyOf[2].properties.has.anyOf[1].items.type, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[1].items, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err34 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.columns.anyOf[2].properties.has.anyOf[1].type, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[1], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                var _valid3 = _errs35 === errors;
                valid13 = valid13 || _valid3;
                if (!valid13) {
                  const _errs39 = errors;
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    if (Object.keys(data6).length < 1) {
                      const err35 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[2], data: data6 };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/2/type", keyword: "type", params: { type: "object" }, schema: schema15.properties.columns.anyOf[2].properties.has.anyOf[2].type, parentSchema: schema15.properties.columns.anyOf[2].properties.has.anyOf[2], data: data6 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                  var _valid3 = _errs39 === errors;
                  valid13 = valid13 || _valid3;
                }
              }
              if (!valid13) {
                const err37 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf", keyword: "anyOf", params: {}, schema: schema15.properties.columns.anyOf[2].properties.has.anyOf, parentSchema: schema15.properties.columns.anyOf[2].properties.has, data: data6 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              } else {
                errors = _errs32;
                if (vErrors !== null) {
                  if (_errs32) {
                    vErrors.length = _errs32;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data2.types !== void 0) {
              let data8 = data2.types;
              const _errs44 = errors;
              let valid17 = false;
              const _errs45 = errors;
              if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                  const err38 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (!pattern0.test(data8)) {
                  const err39 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[0], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data8 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              var _valid4 = _errs45 === errors;
              valid17 = valid17 || _valid4;
              if (!valid17) {
                const _errs47 = errors;
                if (Array.isArray(data8)) {
                  if (data8.length < 1) {
                    const err41 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data8 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                  const len4 = data8.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data9 = data8[i4];
                    if (typeof data9 === "string") {
                      if (func2(data9) < 1) {
                        const err42 = { instancePath: instancePath + "/columns/types/" + i4, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data9 };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                      if (!pattern0.test(data9)) {
                        const err43 = { instancePath: instancePath + "/columns/types/" + i4, schemaPath: "#/definitions/names/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[1].items, data: data9 };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                    } else {
                      const err44 = { instancePath: instancePath + "/columns/types/" + i4, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err45 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                var _valid4 = _errs47 === errors;
                valid17 = valid17 || _valid4;
              }
              if (!valid17) {
                const err46 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data8 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              } else {
                errors = _errs44;
                if (vErrors !== null) {
                  if (_errs44) {
                    vErrors.length = _errs44;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/2/type", keyword: "type", params: { type: "object" }, schema: schema15.properties.columns.anyOf[2].type, parentSchema: schema15.properties.columns.anyOf[2], data: data2 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          var _valid1 = _errs19 === errors;
          valid5 = valid5 || _valid1;
        }
      }
      if (!valid5) {
        const err48 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf", keyword: "anyOf", params: {}, schema: schema15.properties.columns.anyOf, parentSchema: schema15.properties.columns, data: data2 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.resources !== void 0) {
      let data10 = data.resources;
      const _errs53 = errors;
      let valid21 = false;
      const _errs54 = errors;
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err49 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data10 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (!pattern0.test(data10)) {
          const err50 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[0], data: data10 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data10 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      var _valid5 = _errs54 === errors;
      valid21 = valid21 || _valid5;
      if (!valid21) {
        const _errs56 = errors;
        if (Array.isArray(data10)) {
          if (data10.length < 1) {
            const err52 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data10 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          const len5 = data10.length;
          for (let i5 = 0; i5 < len5; i5++) {
            let data11 = data10[i5];
            if (typeof data11 === "string") {
              if (func2(data11) < 1) {
                const err53 = { instancePath: instancePath + "/resources/" + i5, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (!pattern0.test(data11)) {
                const err54 = { instancePath: instancePath + "/resources/" + i5, schemaPath: "#/definitions/names/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[1].items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            } else {
              const err55 = { instancePath: instancePath + "/resources/" + i5, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data11 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        } else {
          const err56 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data10 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        var _valid5 = _errs56 === errors;
        valid21 = valid21 || _valid5;
      }
      if (!valid21) {
        const err57 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data10 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      } else {
        errors = _errs53;
        if (vErrors !== null) {
          if (_errs53) {
            vErrors.length = _errs53;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dispositions !== void 0) {
      let data12 = data.dispositions;
      const _errs61 = errors;
      let valid24 = false;
      const _errs62 = errors;
      if (typeof data12 !== "string") {
        const err58 = { instancePath: instancePath + "/dispositions", schemaPath: "#/definitions/disposition/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data: data12 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (!(data12 === "append" || data12 === "replace" || data12 === "merge" || data12 === "skip")) {
        const err59 = { instancePath: instancePath + "/dispositions", schemaPath: "#/definitions/disposition/enum", keyword: "enum", params: { allowedValues: schema20.enum }, schema: schema20.enum, parentSchema: schema20, data: data12 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      var _valid6 = _errs62 === errors;
      valid24 = valid24 || _valid6;
      if (!valid24) {
        const _errs65 = errors;
        if (Array.isArray(data12)) {
          if (data12.length < 1) {
            const err60 = { instancePath: instancePath + "/dispositions", schemaPath: "#/properties/dispositions/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.dispositions.anyOf[1], data: data12 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          const len6 = data12.length;
          for (let i6 = 0; i6 < len6; i6++) {
            let data13 = data12[i6];
            if (typeof data13 !== "string") {
              const err61 = { instancePath: instancePath + "/dispositions/" + i6, schemaPath: "#/definitions/disposition/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data: data13 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (!(data13 === "append" || data13 === "replace" || data13 === "merge" || data13 === "skip")) {
              const err62 = { instancePath: instancePath + "/dispositions/" + i6, schemaPath: "#/definitions/disposition/enum", keyword: "enum", params: { allowedValues: schema20.enum }, schema: schema20.enum, parentSchema: schema20, data: data13 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        } else {
          const err63 = { instancePath: instancePath + "/dispositions", schemaPath: "#/properties/dispositions/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.dispositions.anyOf[1].type, parentSchema: schema15.properties.dispositions.anyOf[1], data: data12 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        var _valid6 = _errs65 === errors;
        valid24 = valid24 || _valid6;
      }
      if (!valid24) {
        const err64 = { instancePath: instancePath + "/dispositions", schemaPath: "#/properties/dispositions/anyOf", keyword: "anyOf", params: {}, schema: schema15.properties.dispositions.anyOf, parentSchema: schema15.properties.dispositions, data: data12 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      } else {
        errors = _errs61;
        if (vErrors !== null) {
          if (_errs61) {
            vErrors.length = _errs61;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.nesting !== void 0) {
      let data14 = data.nesting;
      if (typeof data14 !== "string") {
        const err65 = { instancePath: instancePath + "/nesting", schemaPath: "#/properties/nesting/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.nesting.type, parentSchema: schema15.properties.nesting, data: data14 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      if (!(data14 === "root" || data14 === "nested")) {
        const err66 = { instancePath: instancePath + "/nesting", schemaPath: "#/properties/nesting/enum", keyword: "enum", params: { allowedValues: schema15.properties.nesting.enum }, schema: schema15.properties.nesting.enum, parentSchema: schema15.properties.nesting, data: data14 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data15 = data.tags;
      const _errs74 = errors;
      let valid30 = false;
      const _errs75 = errors;
      if (typeof data15 === "string") {
        if (func2(data15) < 1) {
          const err67 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data15 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (!pattern0.test(data15)) {
          const err68 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[0], data: data15 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data15 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      var _valid7 = _errs75 === errors;
      valid30 = valid30 || _valid7;
      if (!valid30) {
        const _errs77 = errors;
        if (Array.isArray(data15)) {
          if (data15.length < 1) {
            const err70 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data15 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          const len7 = data15.length;
          for (let i7 = 0; i7 < len7; i7++) {
            let data16 = data15[i7];
            if (typeof data16 === "string") {
              if (func2(data16) < 1) {
                const err71 = { instancePath: instancePath + "/tags/" + i7, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (!pattern0.test(data16)) {
                const err72 = { instancePath: instancePath + "/tags/" + i7, schemaPath: "#/definitions/names/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" }, schema: "^!?[^!]", parentSchema: schema13.anyOf[1].items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            } else {
              const err73 = { instancePath: instancePath + "/tags/" + i7, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data16 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
        } else {
          const err74 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data15 };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        var _valid7 = _errs77 === errors;
        valid30 = valid30 || _valid7;
      }
      if (!valid30) {
        const err75 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data15 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      } else {
        errors = _errs74;
        if (vErrors !== null) {
          if (_errs74) {
            vErrors.length = _errs74;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.has !== void 0) {
      let data17 = data.has;
      const _errs82 = errors;
      let valid33 = false;
      const _errs83 = errors;
      if (typeof data17 === "string") {
        if (func2(data17) < 1) {
          const err76 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.has.anyOf[0], data: data17 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      } else {
        const err77 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.has.anyOf[0].type, parentSchema: schema15.properties.has.anyOf[0], data: data17 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      var _valid8 = _errs83 === errors;
      valid33 = valid33 || _valid8;
      if (!valid33) {
        const _errs85 = errors;
        if (Array.isArray(data17)) {
          if (data17.length < 1) {
            const err78 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.has.anyOf[1], data: data17 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          const len8 = data17.length;
          for (let i8 = 0; i8 < len8; i8++) {
            let data18 = data17[i8];
            if (typeof data18 === "string") {
              if (func2(data18) < 1) {
                const err79 = { instancePath: instancePath + "/has/" + i8, schemaPath: "#/properties/has/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.has.anyOf[1].items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            } else {
              const err80 = { instancePath: instancePath + "/has/" + i8, schemaPath: "#/properties/has/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.has.anyOf[1].items.type, parentSchema: schema15.properties.has.anyOf[1].items, data: data18 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        } else {
          const err81 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.has.anyOf[1].type, parentSchema: schema15.properties.has.anyOf[1], data: data17 };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        var _valid8 = _errs85 === errors;
        valid33 = valid33 || _valid8;
        if (!valid33) {
          const _errs89 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (Object.keys(data17).length < 1) {
              const err82 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.has.anyOf[2], data: data17 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/2/type", keyword: "type", params: { type: "object" }, schema: schema15.properties.has.anyOf[2].type, parentSchema: schema15.properties.has.anyOf[2], data: data17 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
          var _valid8 = _errs89 === errors;
          valid33 = valid33 || _valid8;
        }
      }
      if (!valid33) {
        const err84 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf", keyword: "anyOf", params: {}, schema: schema15.properties.has.anyOf, parentSchema: schema15.properties.has, data: data17 };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      } else {
        errors = _errs82;
        if (vErrors !== null) {
          if (_errs82) {
            vErrors.length = _errs82;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err85 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err85];
    } else {
      vErrors.push(err85);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var schema23 = { "title": "StagingStep", "description": "An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.", "anyOf": [{ "type": "string", "minLength": 1, "examples": ["drop", "rename", "order", "describe", "cast", "try_cast", "trim", "lower", "upper", "collapse_whitespace", "digits", "email", "empty_to_null", "null_values", "default", "to_bool", "map", "round", "minor_units", "epoch", "utc", "assume_timezone", "to_date", "hash", "mask", "email_domain", "redact", "json", "json_length", "merge_variants", "surrogate_key", "union", "dedupe", "drop_deleted", "scd2", "committed_only", "loaded_at", "sample", "key", "relation", "audit", "model", "where", "add", "sql"] }, { "title": "StagingAction", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "drop": { "description": "Leaves the column out of the staging model.", "type": ["object", "null"], "additionalProperties": false }, "rename": { "description": "Gives the column another name.", "type": "object", "minProperties": 1, "properties": { "to": { "description": "The new name.", "type": "string", "minLength": 1 }, "strip_prefix": { "description": "Text to take off the front.", "type": "string", "minLength": 1 }, "strip_suffix": { "description": "Text to take off the end.", "type": "string", "minLength": 1 }, "add_prefix": { "description": "Text to put in front.", "type": "string", "minLength": 1 }, "add_suffix": { "description": "Text to put behind.", "type": "string", "minLength": 1 }, "case": { "description": "How the letters are written.", "type": "string", "enum": ["snake", "camel", "lower", "upper"] }, "template": { "description": "A name with the placeholders {column}, {table}, {table_singular} and {schema}.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "order": { "description": "Puts columns first or last.", "type": "object", "minProperties": 1, "properties": { "first": { "description": "Columns that come first, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "last": { "description": "Columns that come last, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "describe": { "description": "Gives the selected columns a description, or the table where the rule selects no columns.", "type": "string", "minLength": 1 }, "cast": { "description": "Gives the column another type; a value that does not fit stops the query.", "anyOf": [{ "description": "A type of dlt's.", "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "type": { "description": "A type of dlt, mapped for each destination.", "type": "string", "minLength": 1, "examples": ["decimal(18, 2)"] }, "sql_type": { "description": "A type of the destination, or a mapping of dialect to type.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }] } }, "additionalProperties": false }] }, "try_cast": { "description": "A type of dlt's.", "type": "string", "minLength": 1 }, "trim": { "description": "Takes the blanks off both ends of a text.", "type": ["object", "null"], "additionalProperties": false }, "lower": { "description": "Writes a text in lower case.", "type": ["object", "null"], "additionalProperties": false }, "upper": { "description": "Writes a text in upper case.", "type": ["object", "null"], "additionalProperties": false }, "collapse_whitespace": { "description": "Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.", "type": ["object", "null"], "additionalProperties": false }, "digits": { "description": "Keeps the digits 0 to 9 of a text; NULL where there are none.", "type": ["object", "null"], "additionalProperties": false }, "email": { "description": "Writes an e-mail address as it is compared: in lower case, without blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "empty_to_null": { "description": "Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "null_values": { "description": "Makes NULL of values that stand for nothing, such as n/a or -1.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "default": { "description": "Puts a value where there is none.", "type": ["string", "number", "boolean"] }, "to_bool": { "description": "Makes a boolean of two lists of texts or numbers.", "type": "object", "required": ["true", "false"], "properties": { "true": { "description": "What counts as true.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "false": { "description": "What counts as false.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } } }, "additionalProperties": false }, "map": { "description": "Replaces values by others: codes by words.", "type": "object", "required": ["values"], "properties": { "values": { "description": "New value by old value.", "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean"] } }, "else": { "description": "The new value of any other.", "type": ["string", "number", "boolean"] } }, "additionalProperties": false }, "round": { "description": "Rounds a decimal, halves away from zero; its type stays.", "type": "integer", "minimum": 0, "maximum": 38 }, "minor_units": { "description": "Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.", "type": "integer", "minimum": 1, "maximum": 6 }, "epoch": { "description": "Makes an instant of the seconds (s), milliseconds (ms) or microseconds (us) since 1970 in UTC.", "enum": ["s", "ms", "us"] }, "utc": { "description": "Makes a time without a zone of an instant: the time it is in UTC.", "type": ["object", "null"], "additionalProperties": false }, "assume_timezone": { "description": "Makes an instant of a time without a zone, by the zone it was written in.", "type": "string", "pattern": "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$" }, "to_date": { "description": "Keeps the day of a time; of an instant, the day it was in UTC.", "type": ["object", "null"], "additionalProperties": false }, "hash": { "description": "Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.", "type": "object", "properties": { "algorithm": { "description": "sha256 unless said.", "enum": ["sha256", "md5"] }, "salt": { "description": "A variable of SQLMesh whose value is put before every value.", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$" }, "unsalted": { "description": "Without a salt.", "const": true }, "normalise": { "description": "What is done to a text first, in this order.", "anyOf": [{ "enum": ["trim", "lower"] }, { "type": "array", "items": { "enum": ["trim", "lower"] }, "uniqueItems": true }] } }, "additionalProperties": false }, "mask": { "description": "Shows the last characters of a text behind four asterisks.", "type": "object", "required": ["keep"], "properties": { "keep": { "description": "How many characters stay.", "type": "integer", "minimum": 1, "maximum": 32 } }, "additionalProperties": false }, "email_domain": { "description": "Keeps the domain of an e-mail address and forgets whose it is.", "type": ["object", "null"], "additionalProperties": false }, "redact": { "description": "Makes every value NULL.", "type": ["object", "null"], "additionalProperties": false }, "json": { "description": "Adds a column with the value at a path of a JSON column.", "type": "object", "required": ["path", "as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "type": { "description": "A type of dlt's; text unless said.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "json_length": { "description": "Adds a column with the number of items in a list of a JSON column.", "type": "object", "required": ["as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' } }, "additionalProperties": false }, "merge_variants": { "description": "A type of dlt's.", "type": ["string", "null"], "minLength": 1 }, "surrogate_key": { "description": "Adds a text key made of several columns: their MD5.", "type": "object", "required": ["name", "columns"], "properties": { "name": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "columns": { "description": "What it is made of, in this order.", "type": "array", "minItems": 1, "items": { "type": "string" } } }, "additionalProperties": false }, "union": { "description": "Takes the rows of further tables into the model, and says which table each is from.", "type": "object", "required": ["tables"], "properties": { "tables": { "description": "The further tables, by their names in dlt.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "source": { "description": "The name of the column with the table a row is from: _source, unless said.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "dedupe": { "description": "Keeps one row for each key: the first in the order.", "type": "object", "required": ["by"], "properties": { "by": { "description": "The key: primary_key, or columns by the names they have so far.", "anyOf": [{ "const": "primary_key" }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "order": { "description": "What decides which row is first: columns with asc or desc.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "enum": ["asc", "desc"] } } }, "null_keys": { "description": "Rows with a NULL in the key: keep, unless said.", "enum": ["keep", "drop"] } }, "additionalProperties": false }, "drop_deleted": { "description": "Leaves out rows whose hard_delete column marks them as deleted, and that column.", "type": ["object", "null"], "additionalProperties": false }, "scd2": { "description": "Keeps the current version of each row of an scd2 table, or all of them.", "enum": ["current", "all"] }, "committed_only": { "description": "Leaves out rows of loads that dlt has not finished.", "type": ["object", "null"], "additionalProperties": false }, "loaded_at": { "description": "Says which moment `loaded_at` is: the end of the load (commit) or its beginning (load).", "enum": ["commit", "load"] }, "sample": { "description": "Keeps about so many percent of the rows, the same ones every time.", "type": "object", "required": ["percent"], "properties": { "percent": { "description": "How many of a hundred.", "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 100 }, "key": { "description": "What decides, by its name so far: a text or a whole number. The primary key where it is one of those, else the row id.", "type": "string", "minLength": 1 }, "gateways": { "description": "Only on these gateways of SQLMesh's config.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "key": { "description": "Says that columns tell the rows apart, where dlt does not know it.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The key, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "assert": { "description": "True: the grain, and its audits block.", "type": "boolean" } }, "additionalProperties": false }, "relation": { "description": "Says that columns refer to rows of another table.", "type": "object", "required": ["columns", "to"], "properties": { "columns": { "description": "What refers, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "to": { "description": "The raw table whose staging model is meant.", "type": "string", "minLength": 1 }, "referenced_columns": { "description": "What it refers to, by the names in that staging model, in the same order.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "audit": { "description": "Adds one of SQLMesh's audits to the model, or asks for fresh loads.", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "not_null": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "unique_values": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "unique_combination_of_columns": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "accepted_range": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "string_length_between": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "string_length_equal": { "description": "Takes column, v.", "type": "object", "required": ["column", "v"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "v": { "description": "How many characters.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_empty_string": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_null_proportion": { "description": "Takes column, threshold.", "type": "object", "required": ["column", "threshold"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "threshold": { "description": "The least share, from 0 to 1.", "type": "number" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "at_least_one": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "not_constant": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "valid_email": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "valid_url": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "valid_uuid": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "number_of_rows": { "description": "Takes threshold.", "type": "object", "required": ["threshold"], "properties": { "threshold": { "description": "There have to be more rows than this.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "forall": { "description": "Takes criteria: conditions in SQL, none of which may be false for a row.", "type": "object", "required": ["criteria"], "properties": { "criteria": { "description": "Conditions over the columns of one row, by the names they have so far.", "type": "array", "minItems": 1, "items": { "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "blocking": { "description": "False: SQLMesh warns and goes on; true: it stops.", "type": "boolean" } }, "additionalProperties": false }, "cdf_fresh": { "description": "Takes max_age_hours: the newest load that dlt finished is not older.", "type": "object", "required": ["max_age_hours"], "properties": { "max_age_hours": { "description": "Whole hours.", "type": "integer", "minimum": 1, "maximum": 87600 } }, "additionalProperties": false } }, "additionalProperties": false }, "model": { "description": "Sets properties of the MODEL block, by SQLMesh's names.", "type": "object", "minProperties": 1, "properties": { "kind": { "description": "How SQLMesh keeps the rows; auto is view, the kind that is sound always.", "anyOf": [{ "enum": ["auto", "view", "full", "incremental", "incremental_by_time_range", "incremental_by_unique_key", "incremental_by_partition", "incremental_unmanaged", "scd_type_2", "scd_type_2_by_time", "scd_type_2_by_column", "embedded", "seed", "external", "managed", "custom"] }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "view": { "description": "A view, and whether the engine keeps its rows.", "type": "object", "properties": { "materialized": { "description": "True: the engine keeps its rows.", "type": "boolean" } }, "additionalProperties": false }, "incremental_by_time_range": { "description": "Rows of new loads are added; for tables whose rows never change.", "type": "object", "properties": { "batch_size": { "description": "The most intervals in one query.", "type": "integer", "minimum": 1 }, "batch_concurrency": { "description": "The most queries at a time.", "type": "integer", "minimum": 1 }, "lookback": { "description": "How many intervals before the newest are evaluated again.", "type": "integer", "minimum": 1 }, "forward_only": { "description": "True: a changed model rebuilds nothing that is there.", "type": "boolean" }, "disable_restatement": { "description": "True: no interval is evaluated again.", "type": "boolean" }, "auto_restatement_cron": { "description": "When intervals are evaluated again.", "type": "string", "minLength": 1 }, "auto_restatement_intervals": { "description": "How many of them.", "type": "integer", "minimum": 1 }, "partition_by_time_column": { "description": "False: loaded_at is no partition.", "type": "boolean" }, "on_destructive_change": { "description": "When a forward-only change takes a column away.", "enum": ["error", "warn", "allow", "ignore"] }, "on_additive_change": { "description": "When a forward-only change adds a column.", "enum": ["error", "warn", "allow", "ignore"] } }, "additionalProperties": false } }, "additionalProperties": false }] }, "owner": { "description": "Who answers for the model.", "type": "string", "minLength": 1 }, "cron": { "description": "When the model is evaluated: a cron expression, or @hourly, @daily \u2026.", "type": "string", "minLength": 1 }, "cron_tz": { "description": "The time zone of cron.", "type": "string", "minLength": 1 }, "interval_unit": { "description": "The length of an interval, where it is not that of cron.", "type": "string", "minLength": 1, "enum": ["year", "month", "day", "hour", "half_hour", "quarter_hour", "five_minute"] }, "start": { "description": "The first time of an incremental model.", "type": "string", "minLength": 1 }, "end": { "description": "The last time of an incremental model; needs start.", "type": "string", "minLength": 1 }, "tags": { "description": "Words to select the model by.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "stamp": { "description": "Any text: another one makes a new version of the model.", "type": "string", "minLength": 1 }, "table_format": { "description": "The format of tables, such as iceberg.", "type": "string", "minLength": 1 }, "storage_format": { "description": "The format of files, such as parquet.", "type": "string", "minLength": 1 }, "partitioned_by": { "description": "What the table is partitioned by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "clustered_by": { "description": "What the table is clustered by.", "anyOf": [{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["column", "sql"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "sql": { "description": "An expression over it, as {column}.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": false }] } }] }, "depends_on": { "description": "Models that have to be there besides those the query names.", "anyOf": [{ "type": "string", "pattern": "^[^.]+\\.[^.]+$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^.]+\\.[^.]+$" } }] }, "physical_properties": { "description": "Properties of the physical table, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "virtual_properties": { "description": "Properties of the view on it, in the engine's words.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "session_properties": { "description": "Properties of the session that evaluates the model.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "physical_version": { "description": "The version of the physical table, for a forward-only model.", "type": "string", "minLength": 1 }, "allow_partials": { "description": "True: intervals that have not ended are evaluated too.", "type": "boolean" }, "signals": { "description": "What has to be so before an interval is evaluated, by name.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "type": ["object", "null"], "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } } } }, "gateway": { "description": "The gateway that evaluates the model.", "type": "string", "minLength": 1 }, "optimize_query": { "description": "False: the query is sent without being optimised.", "type": "boolean" }, "ignored_rules": { "description": "Rules of SQLMesh's linter that do not hold here.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "grants": { "description": "Who may do what: a list of roles for each privilege.", "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }] } }] } }, "grants_target_layer": { "description": "Where grants hold.", "type": "string", "minLength": 1, "enum": ["all", "physical", "virtual"] } } }, "where": { "description": "Keeps the rows for which a condition in SQL is true.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "add": { "description": "Adds a column: an expression in SQL with its type, or a copy of another column.", "type": "object", "required": ["name"], "properties": { "name": { "description": "The new column.", "type": "string", "minLength": 1 }, "sql": { "description": "Its value: one text of SQL, or a mapping of dialect to text.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "from": { "description": "The column it is a copy of.", "type": "string", "minLength": 1 }, "description": { "description": "What the column means.", "type": "string", "minLength": 1 }, "do": { "description": "What is done with the new column, in order.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/step" } }, "after": { "description": "The column it stands behind.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "sql": { "description": "Gives the column a value in SQL.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "The SQL, or one for each dialect, and the type of the value.", "type": "object", "minProperties": 1, "properties": { "text": { "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": true }] };
var func0 = require_equal().default;
var pattern18 = new RegExp("^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$", "u");
var pattern20 = new RegExp('^[^"\\u0000-\\u001f]+$', "u");
var wrapper0 = { validate: validate16 };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[0].type, parentSchema: schema23.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Object.keys(data).length < 1) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.drop !== void 0) {
        let data0 = data.drop;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          const err4 = { instancePath: instancePath + "/drop", schemaPath: "#/anyOf/1/properties/drop/type", keyword: "type", params: { type: schema23.anyOf[1].properties.drop.type }, schema: schema23.anyOf[1].properties.drop.type, parentSchema: schema23.anyOf[1].properties.drop, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key0 in data0) {
            const err5 = { instancePath: instancePath + "/drop", schemaPath: "#/anyOf/1/properties/drop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23.anyOf[1].properties.drop, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
      if (data.rename !== void 0) {
        let data1 = data.rename;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (Object.keys(data1).length < 1) {
            const err6 = { instancePath: instancePath + "/rename", schemaPath: "#/anyOf/1/properties/rename/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.rename, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          for (const key1 in data1) {
            if (!(key1 === "to" || key1 === "strip_prefix" || key1 === "strip_suffix" || key1 === "add_prefix" || key1 === "add_suffix" || key1 === "case" || key1 === "template")) {
              const err7 = { instancePath: instancePath + "/rename", schemaPath: "#/anyOf/1/properties/rename/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema23.anyOf[1].properties.rename, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data1.to !== void 0) {
            let data2 = data1.to;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err8 = { instancePath: instancePath + "/rename/to", schemaPath: "#/anyOf/1/properties/rename/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.rename.properties.to, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            } else {
              const err9 = { instancePath: instancePath + "/rename/to", schemaPath: "#/anyOf/1/properties/rename/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.rename.properties.to.type, parentSchema: schema23.anyOf[1].properties.rename.properties.to, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data1.strip_prefix !== void 0) {
            let data3 = data1.strip_prefix;
            if (typeof data3 === "string") {
              if (func2(data3) < 1) {
                const err10 = { instancePath: instancePath + "/rename/strip_prefix", schemaPath: "#/anyOf/1/properties/rename/properties/strip_prefix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.rename.properties.strip_prefix, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/rename/strip_prefix", schemaPath: "#/anyOf/1/properties/rename/properties/strip_prefix/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.rename.properties.strip_prefix.type, parentSchema: schema23.anyOf[1].properties.rename.properties.strip_prefix, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data1.strip_suffix !== void 0) {
            let data4 = data1.strip_suffix;
            if (typeof data4 === "string") {
              if (func2(data4) < 1) {
                const err12 = { instancePath: instancePath + "/rename/strip_suffix", schemaPath: "#/anyOf/1/properties/rename/properties/strip_suffix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.rename.properties.strip_suffix, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/rename/strip_suffix", schemaPath: "#/anyOf/1/properties/rename/properties/strip_suffix/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.rename.properties.strip_suffix.type, parentSchema: schema23.anyOf[1].properties.rename.properties.strip_suffix, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data1.add_prefix !== void 0) {
            let data5 = data1.add_prefix;
            if (typeof data5 === "string") {
              if (func2(data5) < 1) {
                const err14 = { instancePath: instancePath + "/rename/add_prefix", schemaPath: "#/anyOf/1/properties/rename/properties/add_prefix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.rename.properties.add_prefix, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/rename/add_prefix", schemaPath: "#/anyOf/1/properties/rename/properties/add_prefix/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.rename.properties.add_prefix.type, parentSchema: schema23.anyOf[1].properties.rename.properties.add_prefix, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data1.add_suffix !== void 0) {
            let data6 = data1.add_suffix;
            if (typeof data6 === "string") {
              if (func2(data6) < 1) {
                const err16 = { instancePath: instancePath + "/rename/add_suffix", schemaPath: "#/anyOf/1/properties/rename/properties/add_suffix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.rename.properties.add_suffix, data: data6 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/rename/add_suffix", schemaPath: "#/anyOf/1/properties/rename/properties/add_suffix/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.rename.properties.add_suffix.type, parentSchema: schema23.anyOf[1].properties.rename.properties.add_suffix, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data1.case !== void 0) {
            let data7 = data1.case;
            if (typeof data7 !== "string") {
              const err18 = { instancePath: instancePath + "/rename/case", schemaPath: "#/anyOf/1/properties/rename/properties/case/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.rename.properties.case.type, parentSchema: schema23.anyOf[1].properties.rename.properties.case, data: data7 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!(data7 === "snake" || data7 === "camel" || data7 === "lower" || data7 === "upper")) {
              const err19 = { instancePath: instancePath + "/rename/case", schemaPath: "#/anyOf/1/properties/rename/properties/case/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.rename.properties.case.enum }, schema: schema23.anyOf[1].properties.rename.properties.case.enum, parentSchema: schema23.anyOf[1].properties.rename.properties.case, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data1.template !== void 0) {
            let data8 = data1.template;
            if (typeof data8 === "string") {
              if (func2(data8) < 1) {
                const err20 = { instancePath: instancePath + "/rename/template", schemaPath: "#/anyOf/1/properties/rename/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.rename.properties.template, data: data8 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            } else {
              const err21 = { instancePath: instancePath + "/rename/template", schemaPath: "#/anyOf/1/properties/rename/properties/template/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.rename.properties.template.type, parentSchema: schema23.anyOf[1].properties.rename.properties.template, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        } else {
          const err22 = { instancePath: instancePath + "/rename", schemaPath: "#/anyOf/1/properties/rename/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.rename.type, parentSchema: schema23.anyOf[1].properties.rename, data: data1 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.order !== void 0) {
        let data9 = data.order;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (Object.keys(data9).length < 1) {
            const err23 = { instancePath: instancePath + "/order", schemaPath: "#/anyOf/1/properties/order/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.order, data: data9 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          for (const key2 in data9) {
            if (!(key2 === "first" || key2 === "last")) {
              const err24 = { instancePath: instancePath + "/order", schemaPath: "#/anyOf/1/properties/order/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema23.anyOf[1].properties.order, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data9.first !== void 0) {
            let data10 = data9.first;
            if (Array.isArray(data10)) {
              if (data10.length < 1) {
                const err25 = { instancePath: instancePath + "/order/first", schemaPath: "#/anyOf/1/properties/order/properties/first/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.order.properties.first, data: data10 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              const len0 = data10.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data11 = data10[i0];
                if (typeof data11 === "string") {
                  if (func2(data11) < 1) {
                    const err26 = { instancePath: instancePath + "/order/first/" + i0, schemaPath: "#/anyOf/1/properties/order/properties/first/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.order.properties.first.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/order/first/" + i0, schemaPath: "#/anyOf/1/properties/order/properties/first/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.order.properties.first.items.type, parentSchema: schema23.anyOf[1].properties.order.properties.first.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            } else {
              const err28 = { instancePath: instancePath + "/order/first", schemaPath: "#/anyOf/1/properties/order/properties/first/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.order.properties.first.type, parentSchema: schema23.anyOf[1].properties.order.properties.first, data: data10 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data9.last !== void 0) {
            let data12 = data9.last;
            if (Array.isArray(data12)) {
              if (data12.length < 1) {
                const err29 = { instancePath: instancePath + "/order/last", schemaPath: "#/anyOf/1/properties/order/properties/last/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.order.properties.last, data: data12 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              const len1 = data12.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data13 = data12[i1];
                if (typeof data13 === "string") {
                  if (func2(data13) < 1) {
                    const err30 = { instancePath: instancePath + "/order/last/" + i1, schemaPath: "#/anyOf/1/properties/order/properties/last/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.order.properties.last.items, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                } else {
                  const err31 = { instancePath: instancePath + "/order/last/" + i1, schemaPath: "#/anyOf/1/properties/order/properties/last/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.order.properties.last.items.type, parentSchema: schema23.anyOf[1].properties.order.properties.last.items, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
            } else {
              const err32 = { instancePath: instancePath + "/order/last", schemaPath: "#/anyOf/1/properties/order/properties/last/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.order.properties.last.type, parentSchema: schema23.anyOf[1].properties.order.properties.last, data: data12 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        } else {
          const err33 = { instancePath: instancePath + "/order", schemaPath: "#/anyOf/1/properties/order/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.order.type, parentSchema: schema23.anyOf[1].properties.order, data: data9 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
      if (data.describe !== void 0) {
        let data14 = data.describe;
        if (typeof data14 === "string") {
          if (func2(data14) < 1) {
            const err34 = { instancePath: instancePath + "/describe", schemaPath: "#/anyOf/1/properties/describe/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.describe, data: data14 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        } else {
          const err35 = { instancePath: instancePath + "/describe", schemaPath: "#/anyOf/1/properties/describe/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.describe.type, parentSchema: schema23.anyOf[1].properties.describe, data: data14 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
      if (data.cast !== void 0) {
        let data15 = data.cast;
        const _errs40 = errors;
        let valid8 = false;
        const _errs41 = errors;
        if (typeof data15 === "string") {
          if (func2(data15) < 1) {
            const err36 = { instancePath: instancePath + "/cast", schemaPath: "#/anyOf/1/properties/cast/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.cast.anyOf[0], data: data15 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        } else {
          const err37 = { instancePath: instancePath + "/cast", schemaPath: "#/anyOf/1/properties/cast/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.cast.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.cast.anyOf[0], data: data15 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        var _valid1 = _errs41 === errors;
        valid8 = valid8 || _valid1;
        if (!valid8) {
          const _errs43 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (Object.keys(data15).length > 1) {
              const err38 = { instancePath: instancePath + "/cast", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1], data: data15 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (Object.keys(data15).length < 1) {
              const err39 = { instancePath: instancePath + "/cast", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1], data: data15 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key3 in data15) {
              if (!(key3 === "type" || key3 === "sql_type")) {
                const err40 = { instancePath: instancePath + "/cast", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1], data: data15 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data15.type !== void 0) {
              let data16 = data15.type;
              if (typeof data16 === "string") {
                if (func2(data16) < 1) {
                  const err41 = { instancePath: instancePath + "/cast/type", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.type, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/cast/type", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.cast.anyOf[1].properties.type.type, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.type, data: data16 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data15.sql_type !== void 0) {
              let data17 = data15.sql_type;
              const _errs49 = errors;
              let valid10 = false;
              const _errs50 = errors;
              if (typeof data17 === "string") {
                if (func2(data17) < 1) {
                  const err43 = { instancePath: instancePath + "/cast/sql_type", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0], data: data17 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/cast/sql_type", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0], data: data17 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              var _valid2 = _errs50 === errors;
              valid10 = valid10 || _valid2;
              if (!valid10) {
                const _errs52 = errors;
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                  if (Object.keys(data17).length < 1) {
                    const err45 = { instancePath: instancePath + "/cast/sql_type", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1], data: data17 };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                  for (const key4 in data17) {
                    let data18 = data17[key4];
                    if (typeof data18 === "string") {
                      if (func2(data18) < 1) {
                        const err46 = { instancePath: instancePath + "/cast/sql_type/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties, data: data18 };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    } else {
                      const err47 = { instancePath: instancePath + "/cast/sql_type/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties.type, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err48 = { instancePath: instancePath + "/cast/sql_type", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1], data: data17 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                var _valid2 = _errs52 === errors;
                valid10 = valid10 || _valid2;
              }
              if (!valid10) {
                const err49 = { instancePath: instancePath + "/cast/sql_type", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1].properties.sql_type, data: data17 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              } else {
                errors = _errs49;
                if (vErrors !== null) {
                  if (_errs49) {
                    vErrors.length = _errs49;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/cast", schemaPath: "#/anyOf/1/properties/cast/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.cast.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.cast.anyOf[1], data: data15 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          var _valid1 = _errs43 === errors;
          valid8 = valid8 || _valid1;
        }
        if (!valid8) {
          const err51 = { instancePath: instancePath + "/cast", schemaPath: "#/anyOf/1/properties/cast/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.cast.anyOf, parentSchema: schema23.anyOf[1].properties.cast, data: data15 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        } else {
          errors = _errs40;
          if (vErrors !== null) {
            if (_errs40) {
              vErrors.length = _errs40;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (data.try_cast !== void 0) {
        let data19 = data.try_cast;
        if (typeof data19 === "string") {
          if (func2(data19) < 1) {
            const err52 = { instancePath: instancePath + "/try_cast", schemaPath: "#/anyOf/1/properties/try_cast/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.try_cast, data: data19 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        } else {
          const err53 = { instancePath: instancePath + "/try_cast", schemaPath: "#/anyOf/1/properties/try_cast/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.try_cast.type, parentSchema: schema23.anyOf[1].properties.try_cast, data: data19 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
      if (data.trim !== void 0) {
        let data20 = data.trim;
        if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
          const err54 = { instancePath: instancePath + "/trim", schemaPath: "#/anyOf/1/properties/trim/type", keyword: "type", params: { type: schema23.anyOf[1].properties.trim.type }, schema: schema23.anyOf[1].properties.trim.type, parentSchema: schema23.anyOf[1].properties.trim, data: data20 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
          for (const key5 in data20) {
            const err55 = { instancePath: instancePath + "/trim", schemaPath: "#/anyOf/1/properties/trim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema23.anyOf[1].properties.trim, data: data20 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      }
      if (data.lower !== void 0) {
        let data21 = data.lower;
        if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
          const err56 = { instancePath: instancePath + "/lower", schemaPath: "#/anyOf/1/properties/lower/type", keyword: "type", params: { type: schema23.anyOf[1].properties.lower.type }, schema: schema23.anyOf[1].properties.lower.type, parentSchema: schema23.anyOf[1].properties.lower, data: data21 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
          for (const key6 in data21) {
            const err57 = { instancePath: instancePath + "/lower", schemaPath: "#/anyOf/1/properties/lower/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema23.anyOf[1].properties.lower, data: data21 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      }
      if (data.upper !== void 0) {
        let data22 = data.upper;
        if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
          const err58 = { instancePath: instancePath + "/upper", schemaPath: "#/anyOf/1/properties/upper/type", keyword: "type", params: { type: schema23.anyOf[1].properties.upper.type }, schema: schema23.anyOf[1].properties.upper.type, parentSchema: schema23.anyOf[1].properties.upper, data: data22 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
          for (const key7 in data22) {
            const err59 = { instancePath: instancePath + "/upper", schemaPath: "#/anyOf/1/properties/upper/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema23.anyOf[1].properties.upper, data: data22 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      }
      if (data.collapse_whitespace !== void 0) {
        let data23 = data.collapse_whitespace;
        if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
          const err60 = { instancePath: instancePath + "/collapse_whitespace", schemaPath: "#/anyOf/1/properties/collapse_whitespace/type", keyword: "type", params: { type: schema23.anyOf[1].properties.collapse_whitespace.type }, schema: schema23.anyOf[1].properties.collapse_whitespace.type, parentSchema: schema23.anyOf[1].properties.collapse_whitespace, data: data23 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
          for (const key8 in data23) {
            const err61 = { instancePath: instancePath + "/collapse_whitespace", schemaPath: "#/anyOf/1/properties/collapse_whitespace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema23.anyOf[1].properties.collapse_whitespace, data: data23 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      }
      if (data.digits !== void 0) {
        let data24 = data.digits;
        if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
          const err62 = { instancePath: instancePath + "/digits", schemaPath: "#/anyOf/1/properties/digits/type", keyword: "type", params: { type: schema23.anyOf[1].properties.digits.type }, schema: schema23.anyOf[1].properties.digits.type, parentSchema: schema23.anyOf[1].properties.digits, data: data24 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
          for (const key9 in data24) {
            const err63 = { instancePath: instancePath + "/digits", schemaPath: "#/anyOf/1/properties/digits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema23.anyOf[1].properties.digits, data: data24 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      }
      if (data.email !== void 0) {
        let data25 = data.email;
        if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
          const err64 = { instancePath: instancePath + "/email", schemaPath: "#/anyOf/1/properties/email/type", keyword: "type", params: { type: schema23.anyOf[1].properties.email.type }, schema: schema23.anyOf[1].properties.email.type, parentSchema: schema23.anyOf[1].properties.email, data: data25 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
          for (const key10 in data25) {
            const err65 = { instancePath: instancePath + "/email", schemaPath: "#/anyOf/1/properties/email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema23.anyOf[1].properties.email, data: data25 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      }
      if (data.empty_to_null !== void 0) {
        let data26 = data.empty_to_null;
        if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
          const err66 = { instancePath: instancePath + "/empty_to_null", schemaPath: "#/anyOf/1/properties/empty_to_null/type", keyword: "type", params: { type: schema23.anyOf[1].properties.empty_to_null.type }, schema: schema23.anyOf[1].properties.empty_to_null.type, parentSchema: schema23.anyOf[1].properties.empty_to_null, data: data26 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
          for (const key11 in data26) {
            const err67 = { instancePath: instancePath + "/empty_to_null", schemaPath: "#/anyOf/1/properties/empty_to_null/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema23.anyOf[1].properties.empty_to_null, data: data26 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      }
      if (data.null_values !== void 0) {
        let data27 = data.null_values;
        if (Array.isArray(data27)) {
          if (data27.length < 1) {
            const err68 = { instancePath: instancePath + "/null_values", schemaPath: "#/anyOf/1/properties/null_values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.null_values, data: data27 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          const len2 = data27.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data28 = data27[i2];
            if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28))) {
              const err69 = { instancePath: instancePath + "/null_values/" + i2, schemaPath: "#/anyOf/1/properties/null_values/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.null_values.items.type }, schema: schema23.anyOf[1].properties.null_values.items.type, parentSchema: schema23.anyOf[1].properties.null_values.items, data: data28 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          }
        } else {
          const err70 = { instancePath: instancePath + "/null_values", schemaPath: "#/anyOf/1/properties/null_values/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.null_values.type, parentSchema: schema23.anyOf[1].properties.null_values, data: data27 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
      if (data.default !== void 0) {
        let data29 = data.default;
        if (typeof data29 !== "string" && !(typeof data29 == "number" && isFinite(data29)) && typeof data29 !== "boolean") {
          const err71 = { instancePath: instancePath + "/default", schemaPath: "#/anyOf/1/properties/default/type", keyword: "type", params: { type: schema23.anyOf[1].properties.default.type }, schema: schema23.anyOf[1].properties.default.type, parentSchema: schema23.anyOf[1].properties.default, data: data29 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
      if (data.to_bool !== void 0) {
        let data30 = data.to_bool;
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (data30.true === void 0) {
            const err72 = { instancePath: instancePath + "/to_bool", schemaPath: "#/anyOf/1/properties/to_bool/required", keyword: "required", params: { missingProperty: "true" }, schema: schema23.anyOf[1].properties.to_bool.required, parentSchema: schema23.anyOf[1].properties.to_bool, data: data30 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (data30.false === void 0) {
            const err73 = { instancePath: instancePath + "/to_bool", schemaPath: "#/anyOf/1/properties/to_bool/required", keyword: "required", params: { missingProperty: "false" }, schema: schema23.anyOf[1].properties.to_bool.required, parentSchema: schema23.anyOf[1].properties.to_bool, data: data30 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          for (const key12 in data30) {
            if (!(key12 === "true" || key12 === "false")) {
              const err74 = { instancePath: instancePath + "/to_bool", schemaPath: "#/anyOf/1/properties/to_bool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, schema: false, parentSchema: schema23.anyOf[1].properties.to_bool, data: data30 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
          if (data30.true !== void 0) {
            let data31 = data30.true;
            if (Array.isArray(data31)) {
              if (data31.length < 1) {
                const err75 = { instancePath: instancePath + "/to_bool/true", schemaPath: "#/anyOf/1/properties/to_bool/properties/true/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.to_bool.properties.true, data: data31 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              const len3 = data31.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data32 = data31[i3];
                if (typeof data32 !== "string" && !(typeof data32 == "number" && isFinite(data32))) {
                  const err76 = { instancePath: instancePath + "/to_bool/true/" + i3, schemaPath: "#/anyOf/1/properties/to_bool/properties/true/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.to_bool.properties.true.items.type }, schema: schema23.anyOf[1].properties.to_bool.properties.true.items.type, parentSchema: schema23.anyOf[1].properties.to_bool.properties.true.items, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
            } else {
              const err77 = { instancePath: instancePath + "/to_bool/true", schemaPath: "#/anyOf/1/properties/to_bool/properties/true/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.to_bool.properties.true.type, parentSchema: schema23.anyOf[1].properties.to_bool.properties.true, data: data31 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          if (data30.false !== void 0) {
            let data33 = data30.false;
            if (Array.isArray(data33)) {
              if (data33.length < 1) {
                const err78 = { instancePath: instancePath + "/to_bool/false", schemaPath: "#/anyOf/1/properties/to_bool/properties/false/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.to_bool.properties.false, data: data33 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              const len4 = data33.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data34 = data33[i4];
                if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34))) {
                  const err79 = { instancePath: instancePath + "/to_bool/false/" + i4, schemaPath: "#/anyOf/1/properties/to_bool/properties/false/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.to_bool.properties.false.items.type }, schema: schema23.anyOf[1].properties.to_bool.properties.false.items.type, parentSchema: schema23.anyOf[1].properties.to_bool.properties.false.items, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = { instancePath: instancePath + "/to_bool/false", schemaPath: "#/anyOf/1/properties/to_bool/properties/false/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.to_bool.properties.false.type, parentSchema: schema23.anyOf[1].properties.to_bool.properties.false, data: data33 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        } else {
          const err81 = { instancePath: instancePath + "/to_bool", schemaPath: "#/anyOf/1/properties/to_bool/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.to_bool.type, parentSchema: schema23.anyOf[1].properties.to_bool, data: data30 };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
      }
      if (data.map !== void 0) {
        let data35 = data.map;
        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          if (data35.values === void 0) {
            const err82 = { instancePath: instancePath + "/map", schemaPath: "#/anyOf/1/properties/map/required", keyword: "required", params: { missingProperty: "values" }, schema: schema23.anyOf[1].properties.map.required, parentSchema: schema23.anyOf[1].properties.map, data: data35 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
          for (const key13 in data35) {
            if (!(key13 === "values" || key13 === "else")) {
              const err83 = { instancePath: instancePath + "/map", schemaPath: "#/anyOf/1/properties/map/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, schema: false, parentSchema: schema23.anyOf[1].properties.map, data: data35 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          if (data35.values !== void 0) {
            let data36 = data35.values;
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
              if (Object.keys(data36).length < 1) {
                const err84 = { instancePath: instancePath + "/map/values", schemaPath: "#/anyOf/1/properties/map/properties/values/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.map.properties.values, data: data36 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              for (const key14 in data36) {
                let data37 = data36[key14];
                if (typeof data37 !== "string" && !(typeof data37 == "number" && isFinite(data37)) && typeof data37 !== "boolean") {
                  const err85 = { instancePath: instancePath + "/map/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/map/properties/values/additionalProperties/type", keyword: "type", params: { type: schema23.anyOf[1].properties.map.properties.values.additionalProperties.type }, schema: schema23.anyOf[1].properties.map.properties.values.additionalProperties.type, parentSchema: schema23.anyOf[1].properties.map.properties.values.additionalProperties, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            } else {
              const err86 = { instancePath: instancePath + "/map/values", schemaPath: "#/anyOf/1/properties/map/properties/values/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.map.properties.values.type, parentSchema: schema23.anyOf[1].properties.map.properties.values, data: data36 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
          if (data35.else !== void 0) {
            let data38 = data35.else;
            if (typeof data38 !== "string" && !(typeof data38 == "number" && isFinite(data38)) && typeof data38 !== "boolean") {
              const err87 = { instancePath: instancePath + "/map/else", schemaPath: "#/anyOf/1/properties/map/properties/else/type", keyword: "type", params: { type: schema23.anyOf[1].properties.map.properties.else.type }, schema: schema23.anyOf[1].properties.map.properties.else.type, parentSchema: schema23.anyOf[1].properties.map.properties.else, data: data38 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
        } else {
          const err88 = { instancePath: instancePath + "/map", schemaPath: "#/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.map.type, parentSchema: schema23.anyOf[1].properties.map, data: data35 };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      }
      if (data.round !== void 0) {
        let data39 = data.round;
        if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
          const err89 = { instancePath: instancePath + "/round", schemaPath: "#/anyOf/1/properties/round/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.round.type, parentSchema: schema23.anyOf[1].properties.round, data: data39 };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (typeof data39 == "number" && isFinite(data39)) {
          if (data39 > 38 || isNaN(data39)) {
            const err90 = { instancePath: instancePath + "/round", schemaPath: "#/anyOf/1/properties/round/maximum", keyword: "maximum", params: { comparison: "<=", limit: 38 }, schema: 38, parentSchema: schema23.anyOf[1].properties.round, data: data39 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (data39 < 0 || isNaN(data39)) {
            const err91 = { instancePath: instancePath + "/round", schemaPath: "#/anyOf/1/properties/round/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema23.anyOf[1].properties.round, data: data39 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      }
      if (data.minor_units !== void 0) {
        let data40 = data.minor_units;
        if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
          const err92 = { instancePath: instancePath + "/minor_units", schemaPath: "#/anyOf/1/properties/minor_units/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.minor_units.type, parentSchema: schema23.anyOf[1].properties.minor_units, data: data40 };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (typeof data40 == "number" && isFinite(data40)) {
          if (data40 > 6 || isNaN(data40)) {
            const err93 = { instancePath: instancePath + "/minor_units", schemaPath: "#/anyOf/1/properties/minor_units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, schema: 6, parentSchema: schema23.anyOf[1].properties.minor_units, data: data40 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (data40 < 1 || isNaN(data40)) {
            const err94 = { instancePath: instancePath + "/minor_units", schemaPath: "#/anyOf/1/properties/minor_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.minor_units, data: data40 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      }
      if (data.epoch !== void 0) {
        let data41 = data.epoch;
        if (!(data41 === "s" || data41 === "ms" || data41 === "us")) {
          const err95 = { instancePath: instancePath + "/epoch", schemaPath: "#/anyOf/1/properties/epoch/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.epoch.enum }, schema: schema23.anyOf[1].properties.epoch.enum, parentSchema: schema23.anyOf[1].properties.epoch, data: data41 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      }
      if (data.utc !== void 0) {
        let data42 = data.utc;
        if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null) {
          const err96 = { instancePath: instancePath + "/utc", schemaPath: "#/anyOf/1/properties/utc/type", keyword: "type", params: { type: schema23.anyOf[1].properties.utc.type }, schema: schema23.anyOf[1].properties.utc.type, parentSchema: schema23.anyOf[1].properties.utc, data: data42 };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
          for (const key15 in data42) {
            const err97 = { instancePath: instancePath + "/utc", schemaPath: "#/anyOf/1/properties/utc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, schema: false, parentSchema: schema23.anyOf[1].properties.utc, data: data42 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      }
      if (data.assume_timezone !== void 0) {
        let data43 = data.assume_timezone;
        if (typeof data43 === "string") {
          if (!pattern18.test(data43)) {
            const err98 = { instancePath: instancePath + "/assume_timezone", schemaPath: "#/anyOf/1/properties/assume_timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$" }, schema: "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$", parentSchema: schema23.anyOf[1].properties.assume_timezone, data: data43 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        } else {
          const err99 = { instancePath: instancePath + "/assume_timezone", schemaPath: "#/anyOf/1/properties/assume_timezone/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.assume_timezone.type, parentSchema: schema23.anyOf[1].properties.assume_timezone, data: data43 };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
      }
      if (data.to_date !== void 0) {
        let data44 = data.to_date;
        if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
          const err100 = { instancePath: instancePath + "/to_date", schemaPath: "#/anyOf/1/properties/to_date/type", keyword: "type", params: { type: schema23.anyOf[1].properties.to_date.type }, schema: schema23.anyOf[1].properties.to_date.type, parentSchema: schema23.anyOf[1].properties.to_date, data: data44 };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
          for (const key16 in data44) {
            const err101 = { instancePath: instancePath + "/to_date", schemaPath: "#/anyOf/1/properties/to_date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, schema: false, parentSchema: schema23.anyOf[1].properties.to_date, data: data44 };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
      }
      if (data.hash !== void 0) {
        let data45 = data.hash;
        if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
          for (const key17 in data45) {
            if (!(key17 === "algorithm" || key17 === "salt" || key17 === "unsalted" || key17 === "normalise")) {
              const err102 = { instancePath: instancePath + "/hash", schemaPath: "#/anyOf/1/properties/hash/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, schema: false, parentSchema: schema23.anyOf[1].properties.hash, data: data45 };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          }
          if (data45.algorithm !== void 0) {
            let data46 = data45.algorithm;
            if (!(data46 === "sha256" || data46 === "md5")) {
              const err103 = { instancePath: instancePath + "/hash/algorithm", schemaPath: "#/anyOf/1/properties/hash/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.hash.properties.algorithm.enum }, schema: schema23.anyOf[1].properties.hash.properties.algorithm.enum, parentSchema: schema23.anyOf[1].properties.hash.properties.algorithm, data: data46 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          }
          if (data45.salt !== void 0) {
            let data47 = data45.salt;
            if (typeof data47 === "string") {
              if (!pattern4.test(data47)) {
                const err104 = { instancePath: instancePath + "/hash/salt", schemaPath: "#/anyOf/1/properties/hash/properties/salt/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema23.anyOf[1].properties.hash.properties.salt, data: data47 };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            } else {
              const err105 = { instancePath: instancePath + "/hash/salt", schemaPath: "#/anyOf/1/properties/hash/properties/salt/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.hash.properties.salt.type, parentSchema: schema23.anyOf[1].properties.hash.properties.salt, data: data47 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
          if (data45.unsalted !== void 0) {
            let data48 = data45.unsalted;
            if (true !== data48) {
              const err106 = { instancePath: instancePath + "/hash/unsalted", schemaPath: "#/anyOf/1/properties/hash/properties/unsalted/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema23.anyOf[1].properties.hash.properties.unsalted, data: data48 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
          if (data45.normalise !== void 0) {
            let data49 = data45.normalise;
            const _errs128 = errors;
            let valid22 = false;
            const _errs129 = errors;
            if (!(data49 === "trim" || data49 === "lower")) {
              const err107 = { instancePath: instancePath + "/hash/normalise", schemaPath: "#/anyOf/1/properties/hash/properties/normalise/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[0].enum }, schema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[0].enum, parentSchema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[0], data: data49 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            var _valid3 = _errs129 === errors;
            valid22 = valid22 || _valid3;
            if (!valid22) {
              const _errs130 = errors;
              if (Array.isArray(data49)) {
                const len5 = data49.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data50 = data49[i5];
                  if (!(data50 === "trim" || data50 === "lower")) {
                    const err108 = { instancePath: instancePath + "/hash/normalise/" + i5, schemaPath: "#/anyOf/1/properties/hash/properties/normalise/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[1].items.enum }, schema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[1].items.enum, parentSchema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[1].items, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                let i6 = data49.length;
                let j0;
                if (i6 > 1) {
                  outer0: for (; i6--; ) {
                    for (j0 = i6; j0--; ) {
                      if (func0(data49[i6], data49[j0])) {
                        const err109 = { instancePath: instancePath + "/hash/normalise", schemaPath: "#/anyOf/1/properties/hash/properties/normalise/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 }, schema: true, parentSchema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[1], data: data49 };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                        break outer0;
                      }
                    }
                  }
                }
              } else {
                const err110 = { instancePath: instancePath + "/hash/normalise", schemaPath: "#/anyOf/1/properties/hash/properties/normalise/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf[1], data: data49 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
              var _valid3 = _errs130 === errors;
              valid22 = valid22 || _valid3;
            }
            if (!valid22) {
              const err111 = { instancePath: instancePath + "/hash/normalise", schemaPath: "#/anyOf/1/properties/hash/properties/normalise/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.hash.properties.normalise.anyOf, parentSchema: schema23.anyOf[1].properties.hash.properties.normalise, data: data49 };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            } else {
              errors = _errs128;
              if (vErrors !== null) {
                if (_errs128) {
                  vErrors.length = _errs128;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          const err112 = { instancePath: instancePath + "/hash", schemaPath: "#/anyOf/1/properties/hash/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.hash.type, parentSchema: schema23.anyOf[1].properties.hash, data: data45 };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
      }
      if (data.mask !== void 0) {
        let data51 = data.mask;
        if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
          if (data51.keep === void 0) {
            const err113 = { instancePath: instancePath + "/mask", schemaPath: "#/anyOf/1/properties/mask/required", keyword: "required", params: { missingProperty: "keep" }, schema: schema23.anyOf[1].properties.mask.required, parentSchema: schema23.anyOf[1].properties.mask, data: data51 };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          for (const key18 in data51) {
            if (!(key18 === "keep")) {
              const err114 = { instancePath: instancePath + "/mask", schemaPath: "#/anyOf/1/properties/mask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, schema: false, parentSchema: schema23.anyOf[1].properties.mask, data: data51 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          }
          if (data51.keep !== void 0) {
            let data52 = data51.keep;
            if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
              const err115 = { instancePath: instancePath + "/mask/keep", schemaPath: "#/anyOf/1/properties/mask/properties/keep/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.mask.properties.keep.type, parentSchema: schema23.anyOf[1].properties.mask.properties.keep, data: data52 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (typeof data52 == "number" && isFinite(data52)) {
              if (data52 > 32 || isNaN(data52)) {
                const err116 = { instancePath: instancePath + "/mask/keep", schemaPath: "#/anyOf/1/properties/mask/properties/keep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, schema: 32, parentSchema: schema23.anyOf[1].properties.mask.properties.keep, data: data52 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              if (data52 < 1 || isNaN(data52)) {
                const err117 = { instancePath: instancePath + "/mask/keep", schemaPath: "#/anyOf/1/properties/mask/properties/keep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.mask.properties.keep, data: data52 };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
          }
        } else {
          const err118 = { instancePath: instancePath + "/mask", schemaPath: "#/anyOf/1/properties/mask/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.mask.type, parentSchema: schema23.anyOf[1].properties.mask, data: data51 };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
      }
      if (data.email_domain !== void 0) {
        let data53 = data.email_domain;
        if (!(data53 && typeof data53 == "object" && !Array.isArray(data53)) && data53 !== null) {
          const err119 = { instancePath: instancePath + "/email_domain", schemaPath: "#/anyOf/1/properties/email_domain/type", keyword: "type", params: { type: schema23.anyOf[1].properties.email_domain.type }, schema: schema23.anyOf[1].properties.email_domain.type, parentSchema: schema23.anyOf[1].properties.email_domain, data: data53 };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
          for (const key19 in data53) {
            const err120 = { instancePath: instancePath + "/email_domain", schemaPath: "#/anyOf/1/properties/email_domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, schema: false, parentSchema: schema23.anyOf[1].properties.email_domain, data: data53 };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
      }
      if (data.redact !== void 0) {
        let data54 = data.redact;
        if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null) {
          const err121 = { instancePath: instancePath + "/redact", schemaPath: "#/anyOf/1/properties/redact/type", keyword: "type", params: { type: schema23.anyOf[1].properties.redact.type }, schema: schema23.anyOf[1].properties.redact.type, parentSchema: schema23.anyOf[1].properties.redact, data: data54 };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
          for (const key20 in data54) {
            const err122 = { instancePath: instancePath + "/redact", schemaPath: "#/anyOf/1/properties/redact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, schema: false, parentSchema: schema23.anyOf[1].properties.redact, data: data54 };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
      }
      if (data.json !== void 0) {
        let data55 = data.json;
        if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
          if (data55.path === void 0) {
            const err123 = { instancePath: instancePath + "/json", schemaPath: "#/anyOf/1/properties/json/required", keyword: "required", params: { missingProperty: "path" }, schema: schema23.anyOf[1].properties.json.required, parentSchema: schema23.anyOf[1].properties.json, data: data55 };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (data55.as === void 0) {
            const err124 = { instancePath: instancePath + "/json", schemaPath: "#/anyOf/1/properties/json/required", keyword: "required", params: { missingProperty: "as" }, schema: schema23.anyOf[1].properties.json.required, parentSchema: schema23.anyOf[1].properties.json, data: data55 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          for (const key21 in data55) {
            if (!(key21 === "path" || key21 === "as" || key21 === "type")) {
              const err125 = { instancePath: instancePath + "/json", schemaPath: "#/anyOf/1/properties/json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, schema: false, parentSchema: schema23.anyOf[1].properties.json, data: data55 };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
          }
          if (data55.path !== void 0) {
            let data56 = data55.path;
            const _errs148 = errors;
            let valid28 = false;
            const _errs149 = errors;
            if (typeof data56 === "string") {
              if (func2(data56) < 1) {
                const err126 = { instancePath: instancePath + "/json/path", schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[0], data: data56 };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            } else {
              const err127 = { instancePath: instancePath + "/json/path", schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.json.properties.path.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[0], data: data56 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            var _valid4 = _errs149 === errors;
            valid28 = valid28 || _valid4;
            if (!valid28) {
              const _errs151 = errors;
              if (Array.isArray(data56)) {
                if (data56.length < 1) {
                  const err128 = { instancePath: instancePath + "/json/path", schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[1], data: data56 };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
                const len6 = data56.length;
                for (let i7 = 0; i7 < len6; i7++) {
                  let data57 = data56[i7];
                  const _errs154 = errors;
                  let valid31 = false;
                  const _errs155 = errors;
                  if (typeof data57 === "string") {
                    if (func2(data57) < 1) {
                      const err129 = { instancePath: instancePath + "/json/path/" + i7, schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[0], data: data57 };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/json/path/" + i7, schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[0], data: data57 };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                  var _valid5 = _errs155 === errors;
                  valid31 = valid31 || _valid5;
                  if (!valid31) {
                    const _errs157 = errors;
                    if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                      const err131 = { instancePath: instancePath + "/json/path/" + i7, schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[1], data: data57 };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                    if (typeof data57 == "number" && isFinite(data57)) {
                      if (data57 < 0 || isNaN(data57)) {
                        const err132 = { instancePath: instancePath + "/json/path/" + i7, schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[1], data: data57 };
                        if (vErrors === null) {
                          vErrors = [err132];
                        } else {
                          vErrors.push(err132);
                        }
                        errors++;
                      }
                    }
                    var _valid5 = _errs157 === errors;
                    valid31 = valid31 || _valid5;
                  }
                  if (!valid31) {
                    const err133 = { instancePath: instancePath + "/json/path/" + i7, schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].items, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err133];
                    } else {
                      vErrors.push(err133);
                    }
                    errors++;
                  } else {
                    errors = _errs154;
                    if (vErrors !== null) {
                      if (_errs154) {
                        vErrors.length = _errs154;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err134 = { instancePath: instancePath + "/json/path", schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.json.properties.path.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.json.properties.path.anyOf[1], data: data56 };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
              var _valid4 = _errs151 === errors;
              valid28 = valid28 || _valid4;
            }
            if (!valid28) {
              const err135 = { instancePath: instancePath + "/json/path", schemaPath: "#/anyOf/1/properties/json/properties/path/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.json.properties.path.anyOf, parentSchema: schema23.anyOf[1].properties.json.properties.path, data: data56 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            } else {
              errors = _errs148;
              if (vErrors !== null) {
                if (_errs148) {
                  vErrors.length = _errs148;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data55.as !== void 0) {
            let data58 = data55.as;
            if (typeof data58 === "string") {
              if (!pattern20.test(data58)) {
                const err136 = { instancePath: instancePath + "/json/as", schemaPath: "#/anyOf/1/properties/json/properties/as/pattern", keyword: "pattern", params: { pattern: '^[^"\\u0000-\\u001f]+$' }, schema: '^[^"\\u0000-\\u001f]+$', parentSchema: schema23.anyOf[1].properties.json.properties.as, data: data58 };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            } else {
              const err137 = { instancePath: instancePath + "/json/as", schemaPath: "#/anyOf/1/properties/json/properties/as/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.json.properties.as.type, parentSchema: schema23.anyOf[1].properties.json.properties.as, data: data58 };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
          }
          if (data55.type !== void 0) {
            let data59 = data55.type;
            if (typeof data59 === "string") {
              if (func2(data59) < 1) {
                const err138 = { instancePath: instancePath + "/json/type", schemaPath: "#/anyOf/1/properties/json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.json.properties.type, data: data59 };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            } else {
              const err139 = { instancePath: instancePath + "/json/type", schemaPath: "#/anyOf/1/properties/json/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.json.properties.type.type, parentSchema: schema23.anyOf[1].properties.json.properties.type, data: data59 };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
        } else {
          const err140 = { instancePath: instancePath + "/json", schemaPath: "#/anyOf/1/properties/json/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.json.type, parentSchema: schema23.anyOf[1].properties.json, data: data55 };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
      }
      if (data.json_length !== void 0) {
        let data60 = data.json_length;
        if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
          if (data60.as === void 0) {
            const err141 = { instancePath: instancePath + "/json_length", schemaPath: "#/anyOf/1/properties/json_length/required", keyword: "required", params: { missingProperty: "as" }, schema: schema23.anyOf[1].properties.json_length.required, parentSchema: schema23.anyOf[1].properties.json_length, data: data60 };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          for (const key22 in data60) {
            if (!(key22 === "path" || key22 === "as")) {
              const err142 = { instancePath: instancePath + "/json_length", schemaPath: "#/anyOf/1/properties/json_length/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, schema: false, parentSchema: schema23.anyOf[1].properties.json_length, data: data60 };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
          if (data60.path !== void 0) {
            let data61 = data60.path;
            const _errs167 = errors;
            let valid33 = false;
            const _errs168 = errors;
            if (typeof data61 === "string") {
              if (func2(data61) < 1) {
                const err143 = { instancePath: instancePath + "/json_length/path", schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[0], data: data61 };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            } else {
              const err144 = { instancePath: instancePath + "/json_length/path", schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[0], data: data61 };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            var _valid6 = _errs168 === errors;
            valid33 = valid33 || _valid6;
            if (!valid33) {
              const _errs170 = errors;
              if (Array.isArray(data61)) {
                if (data61.length < 1) {
                  const err145 = { instancePath: instancePath + "/json_length/path", schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1], data: data61 };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                const len7 = data61.length;
                for (let i8 = 0; i8 < len7; i8++) {
                  let data62 = data61[i8];
                  const _errs173 = errors;
                  let valid36 = false;
                  const _errs174 = errors;
                  if (typeof data62 === "string") {
                    if (func2(data62) < 1) {
                      const err146 = { instancePath: instancePath + "/json_length/path/" + i8, schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[0], data: data62 };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/json_length/path/" + i8, schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[0], data: data62 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                  var _valid7 = _errs174 === errors;
                  valid36 = valid36 || _valid7;
                  if (!valid36) {
                    const _errs176 = errors;
                    if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                      const err148 = { instancePath: instancePath + "/json_length/path/" + i8, schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[1], data: data62 };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                    if (typeof data62 == "number" && isFinite(data62)) {
                      if (data62 < 0 || isNaN(data62)) {
                        const err149 = { instancePath: instancePath + "/json_length/path/" + i8, schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[1], data: data62 };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                    var _valid7 = _errs176 === errors;
                    valid36 = valid36 || _valid7;
                  }
                  if (!valid36) {
                    const err150 = { instancePath: instancePath + "/json_length/path/" + i8, schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].items, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  } else {
                    errors = _errs173;
                    if (vErrors !== null) {
                      if (_errs173) {
                        vErrors.length = _errs173;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err151 = { instancePath: instancePath + "/json_length/path", schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.json_length.properties.path.anyOf[1], data: data61 };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
              var _valid6 = _errs170 === errors;
              valid33 = valid33 || _valid6;
            }
            if (!valid33) {
              const err152 = { instancePath: instancePath + "/json_length/path", schemaPath: "#/anyOf/1/properties/json_length/properties/path/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.json_length.properties.path.anyOf, parentSchema: schema23.anyOf[1].properties.json_length.properties.path, data: data61 };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            } else {
              errors = _errs167;
              if (vErrors !== null) {
                if (_errs167) {
                  vErrors.length = _errs167;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data60.as !== void 0) {
            let data63 = data60.as;
            if (typeof data63 === "string") {
              if (!pattern20.test(data63)) {
                const err153 = { instancePath: instancePath + "/json_length/as", schemaPath: "#/anyOf/1/properties/json_length/properties/as/pattern", keyword: "pattern", params: { pattern: '^[^"\\u0000-\\u001f]+$' }, schema: '^[^"\\u0000-\\u001f]+$', parentSchema: schema23.anyOf[1].properties.json_length.properties.as, data: data63 };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            } else {
              const err154 = { instancePath: instancePath + "/json_length/as", schemaPath: "#/anyOf/1/properties/json_length/properties/as/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.json_length.properties.as.type, parentSchema: schema23.anyOf[1].properties.json_length.properties.as, data: data63 };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
          }
        } else {
          const err155 = { instancePath: instancePath + "/json_length", schemaPath: "#/anyOf/1/properties/json_length/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.json_length.type, parentSchema: schema23.anyOf[1].properties.json_length, data: data60 };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
      }
      if (data.merge_variants !== void 0) {
        let data64 = data.merge_variants;
        if (typeof data64 !== "string" && data64 !== null) {
          const err156 = { instancePath: instancePath + "/merge_variants", schemaPath: "#/anyOf/1/properties/merge_variants/type", keyword: "type", params: { type: schema23.anyOf[1].properties.merge_variants.type }, schema: schema23.anyOf[1].properties.merge_variants.type, parentSchema: schema23.anyOf[1].properties.merge_variants, data: data64 };
          if (vErrors === null) {
            vErrors = [err156];
          } else {
            vErrors.push(err156);
          }
          errors++;
        }
        if (typeof data64 === "string") {
          if (func2(data64) < 1) {
            const err157 = { instancePath: instancePath + "/merge_variants", schemaPath: "#/anyOf/1/properties/merge_variants/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.merge_variants, data: data64 };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
      }
      if (data.surrogate_key !== void 0) {
        let data65 = data.surrogate_key;
        if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
          if (data65.name === void 0) {
            const err158 = { instancePath: instancePath + "/surrogate_key", schemaPath: "#/anyOf/1/properties/surrogate_key/required", keyword: "required", params: { missingProperty: "name" }, schema: schema23.anyOf[1].properties.surrogate_key.required, parentSchema: schema23.anyOf[1].properties.surrogate_key, data: data65 };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
          if (data65.columns === void 0) {
            const err159 = { instancePath: instancePath + "/surrogate_key", schemaPath: "#/anyOf/1/properties/surrogate_key/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema23.anyOf[1].properties.surrogate_key.required, parentSchema: schema23.anyOf[1].properties.surrogate_key, data: data65 };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
          for (const key23 in data65) {
            if (!(key23 === "name" || key23 === "columns")) {
              const err160 = { instancePath: instancePath + "/surrogate_key", schemaPath: "#/anyOf/1/properties/surrogate_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, schema: false, parentSchema: schema23.anyOf[1].properties.surrogate_key, data: data65 };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
          }
          if (data65.name !== void 0) {
            let data66 = data65.name;
            if (typeof data66 === "string") {
              if (!pattern20.test(data66)) {
                const err161 = { instancePath: instancePath + "/surrogate_key/name", schemaPath: "#/anyOf/1/properties/surrogate_key/properties/name/pattern", keyword: "pattern", params: { pattern: '^[^"\\u0000-\\u001f]+$' }, schema: '^[^"\\u0000-\\u001f]+$', parentSchema: schema23.anyOf[1].properties.surrogate_key.properties.name, data: data66 };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            } else {
              const err162 = { instancePath: instancePath + "/surrogate_key/name", schemaPath: "#/anyOf/1/properties/surrogate_key/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.surrogate_key.properties.name.type, parentSchema: schema23.anyOf[1].properties.surrogate_key.properties.name, data: data66 };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          }
          if (data65.columns !== void 0) {
            let data67 = data65.columns;
            if (Array.isArray(data67)) {
              if (data67.length < 1) {
                const err163 = { instancePath: instancePath + "/surrogate_key/columns", schemaPath: "#/anyOf/1/properties/surrogate_key/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.surrogate_key.properties.columns, data: data67 };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              const len8 = data67.length;
              for (let i9 = 0; i9 < len8; i9++) {
                let data68 = data67[i9];
                if (typeof data68 !== "string") {
                  const err164 = { instancePath: instancePath + "/surrogate_key/columns/" + i9, schemaPath: "#/anyOf/1/properties/surrogate_key/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.surrogate_key.properties.columns.items.type, parentSchema: schema23.anyOf[1].properties.surrogate_key.properties.columns.items, data: data68 };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              }
            } else {
              const err165 = { instancePath: instancePath + "/surrogate_key/columns", schemaPath: "#/anyOf/1/properties/surrogate_key/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.surrogate_key.properties.columns.type, parentSchema: schema23.anyOf[1].properties.surrogate_key.properties.columns, data: data67 };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
          }
        } else {
          const err166 = { instancePath: instancePath + "/surrogate_key", schemaPath: "#/anyOf/1/properties/surrogate_key/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.surrogate_key.type, parentSchema: schema23.anyOf[1].properties.surrogate_key, data: data65 };
          if (vErrors === null) {
            vErrors = [err166];
          } else {
            vErrors.push(err166);
          }
          errors++;
        }
      }
      if (data.union !== void 0) {
        let data69 = data.union;
        if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
          if (data69.tables === void 0) {
            const err167 = { instancePath: instancePath + "/union", schemaPath: "#/anyOf/1/properties/union/required", keyword: "required", params: { missingProperty: "tables" }, schema: schema23.anyOf[1].properties.union.required, parentSchema: schema23.anyOf[1].properties.union, data: data69 };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
          for (const key24 in data69) {
            if (!(key24 === "tables" || key24 === "source")) {
              const err168 = { instancePath: instancePath + "/union", schemaPath: "#/anyOf/1/properties/union/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, schema: false, parentSchema: schema23.anyOf[1].properties.union, data: data69 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          }
          if (data69.tables !== void 0) {
            let data70 = data69.tables;
            if (Array.isArray(data70)) {
              if (data70.length < 1) {
                const err169 = { instancePath: instancePath + "/union/tables", schemaPath: "#/anyOf/1/properties/union/properties/tables/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.union.properties.tables, data: data70 };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
              const len9 = data70.length;
              for (let i10 = 0; i10 < len9; i10++) {
                let data71 = data70[i10];
                if (typeof data71 === "string") {
                  if (func2(data71) < 1) {
                    const err170 = { instancePath: instancePath + "/union/tables/" + i10, schemaPath: "#/anyOf/1/properties/union/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.union.properties.tables.items, data: data71 };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                } else {
                  const err171 = { instancePath: instancePath + "/union/tables/" + i10, schemaPath: "#/anyOf/1/properties/union/properties/tables/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.union.properties.tables.items.type, parentSchema: schema23.anyOf[1].properties.union.properties.tables.items, data: data71 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
              let i11 = data70.length;
              let j1;
              if (i11 > 1) {
                const indices0 = {};
                for (; i11--; ) {
                  let item0 = data70[i11];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j1 = indices0[item0];
                    const err172 = { instancePath: instancePath + "/union/tables", schemaPath: "#/anyOf/1/properties/union/properties/tables/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j1 }, schema: true, parentSchema: schema23.anyOf[1].properties.union.properties.tables, data: data70 };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i11;
                }
              }
            } else {
              const err173 = { instancePath: instancePath + "/union/tables", schemaPath: "#/anyOf/1/properties/union/properties/tables/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.union.properties.tables.type, parentSchema: schema23.anyOf[1].properties.union.properties.tables, data: data70 };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          }
          if (data69.source !== void 0) {
            let data72 = data69.source;
            if (typeof data72 === "string") {
              if (func2(data72) < 1) {
                const err174 = { instancePath: instancePath + "/union/source", schemaPath: "#/anyOf/1/properties/union/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.union.properties.source, data: data72 };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            } else {
              const err175 = { instancePath: instancePath + "/union/source", schemaPath: "#/anyOf/1/properties/union/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.union.properties.source.type, parentSchema: schema23.anyOf[1].properties.union.properties.source, data: data72 };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          }
        } else {
          const err176 = { instancePath: instancePath + "/union", schemaPath: "#/anyOf/1/properties/union/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.union.type, parentSchema: schema23.anyOf[1].properties.union, data: data69 };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
      }
      if (data.dedupe !== void 0) {
        let data73 = data.dedupe;
        if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
          if (data73.by === void 0) {
            const err177 = { instancePath: instancePath + "/dedupe", schemaPath: "#/anyOf/1/properties/dedupe/required", keyword: "required", params: { missingProperty: "by" }, schema: schema23.anyOf[1].properties.dedupe.required, parentSchema: schema23.anyOf[1].properties.dedupe, data: data73 };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
          for (const key25 in data73) {
            if (!(key25 === "by" || key25 === "order" || key25 === "null_keys")) {
              const err178 = { instancePath: instancePath + "/dedupe", schemaPath: "#/anyOf/1/properties/dedupe/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, schema: false, parentSchema: schema23.anyOf[1].properties.dedupe, data: data73 };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
          }
          if (data73.by !== void 0) {
            let data74 = data73.by;
            const _errs204 = errors;
            let valid45 = false;
            const _errs205 = errors;
            if ("primary_key" !== data74) {
              const err179 = { instancePath: instancePath + "/dedupe/by", schemaPath: "#/anyOf/1/properties/dedupe/properties/by/anyOf/0/const", keyword: "const", params: { allowedValue: "primary_key" }, schema: "primary_key", parentSchema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf[0], data: data74 };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
            var _valid8 = _errs205 === errors;
            valid45 = valid45 || _valid8;
            if (!valid45) {
              const _errs206 = errors;
              if (Array.isArray(data74)) {
                if (data74.length < 1) {
                  const err180 = { instancePath: instancePath + "/dedupe/by", schemaPath: "#/anyOf/1/properties/dedupe/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf[1], data: data74 };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
                const len10 = data74.length;
                for (let i12 = 0; i12 < len10; i12++) {
                  let data75 = data74[i12];
                  if (typeof data75 === "string") {
                    if (func2(data75) < 1) {
                      const err181 = { instancePath: instancePath + "/dedupe/by/" + i12, schemaPath: "#/anyOf/1/properties/dedupe/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf[1].items, data: data75 };
                      if (vErrors === null) {
                        vErrors = [err181];
                      } else {
                        vErrors.push(err181);
                      }
                      errors++;
                    }
                  } else {
                    const err182 = { instancePath: instancePath + "/dedupe/by/" + i12, schemaPath: "#/anyOf/1/properties/dedupe/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf[1].items, data: data75 };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                }
              } else {
                const err183 = { instancePath: instancePath + "/dedupe/by", schemaPath: "#/anyOf/1/properties/dedupe/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf[1], data: data74 };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
              var _valid8 = _errs206 === errors;
              valid45 = valid45 || _valid8;
            }
            if (!valid45) {
              const err184 = { instancePath: instancePath + "/dedupe/by", schemaPath: "#/anyOf/1/properties/dedupe/properties/by/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.dedupe.properties.by.anyOf, parentSchema: schema23.anyOf[1].properties.dedupe.properties.by, data: data74 };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            } else {
              errors = _errs204;
              if (vErrors !== null) {
                if (_errs204) {
                  vErrors.length = _errs204;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data73.order !== void 0) {
            let data76 = data73.order;
            if (Array.isArray(data76)) {
              if (data76.length < 1) {
                const err185 = { instancePath: instancePath + "/dedupe/order", schemaPath: "#/anyOf/1/properties/dedupe/properties/order/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.dedupe.properties.order, data: data76 };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              const len11 = data76.length;
              for (let i13 = 0; i13 < len11; i13++) {
                let data77 = data76[i13];
                if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                  if (Object.keys(data77).length > 1) {
                    const err186 = { instancePath: instancePath + "/dedupe/order/" + i13, schemaPath: "#/anyOf/1/properties/dedupe/properties/order/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.dedupe.properties.order.items, data: data77 };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                  if (Object.keys(data77).length < 1) {
                    const err187 = { instancePath: instancePath + "/dedupe/order/" + i13, schemaPath: "#/anyOf/1/properties/dedupe/properties/order/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.dedupe.properties.order.items, data: data77 };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                  for (const key26 in data77) {
                    let data78 = data77[key26];
                    if (!(data78 === "asc" || data78 === "desc")) {
                      const err188 = { instancePath: instancePath + "/dedupe/order/" + i13 + "/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/dedupe/properties/order/items/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.dedupe.properties.order.items.additionalProperties.enum }, schema: schema23.anyOf[1].properties.dedupe.properties.order.items.additionalProperties.enum, parentSchema: schema23.anyOf[1].properties.dedupe.properties.order.items.additionalProperties, data: data78 };
                      if (vErrors === null) {
                        vErrors = [err188];
                      } else {
                        vErrors.push(err188);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err189 = { instancePath: instancePath + "/dedupe/order/" + i13, schemaPath: "#/anyOf/1/properties/dedupe/properties/order/items/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.dedupe.properties.order.items.type, parentSchema: schema23.anyOf[1].properties.dedupe.properties.order.items, data: data77 };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              }
            } else {
              const err190 = { instancePath: instancePath + "/dedupe/order", schemaPath: "#/anyOf/1/properties/dedupe/properties/order/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.dedupe.properties.order.type, parentSchema: schema23.anyOf[1].properties.dedupe.properties.order, data: data76 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          }
          if (data73.null_keys !== void 0) {
            let data79 = data73.null_keys;
            if (!(data79 === "keep" || data79 === "drop")) {
              const err191 = { instancePath: instancePath + "/dedupe/null_keys", schemaPath: "#/anyOf/1/properties/dedupe/properties/null_keys/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.dedupe.properties.null_keys.enum }, schema: schema23.anyOf[1].properties.dedupe.properties.null_keys.enum, parentSchema: schema23.anyOf[1].properties.dedupe.properties.null_keys, data: data79 };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
          }
        } else {
          const err192 = { instancePath: instancePath + "/dedupe", schemaPath: "#/anyOf/1/properties/dedupe/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.dedupe.type, parentSchema: schema23.anyOf[1].properties.dedupe, data: data73 };
          if (vErrors === null) {
            vErrors = [err192];
          } else {
            vErrors.push(err192);
          }
          errors++;
        }
      }
      if (data.drop_deleted !== void 0) {
        let data80 = data.drop_deleted;
        if (!(data80 && typeof data80 == "object" && !Array.isArray(data80)) && data80 !== null) {
          const err193 = { instancePath: instancePath + "/drop_deleted", schemaPath: "#/anyOf/1/properties/drop_deleted/type", keyword: "type", params: { type: schema23.anyOf[1].properties.drop_deleted.type }, schema: schema23.anyOf[1].properties.drop_deleted.type, parentSchema: schema23.anyOf[1].properties.drop_deleted, data: data80 };
          if (vErrors === null) {
            vErrors = [err193];
          } else {
            vErrors.push(err193);
          }
          errors++;
        }
        if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
          for (const key27 in data80) {
            const err194 = { instancePath: instancePath + "/drop_deleted", schemaPath: "#/anyOf/1/properties/drop_deleted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, schema: false, parentSchema: schema23.anyOf[1].properties.drop_deleted, data: data80 };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
        }
      }
      if (data.scd2 !== void 0) {
        let data81 = data.scd2;
        if (!(data81 === "current" || data81 === "all")) {
          const err195 = { instancePath: instancePath + "/scd2", schemaPath: "#/anyOf/1/properties/scd2/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.scd2.enum }, schema: schema23.anyOf[1].properties.scd2.enum, parentSchema: schema23.anyOf[1].properties.scd2, data: data81 };
          if (vErrors === null) {
            vErrors = [err195];
          } else {
            vErrors.push(err195);
          }
          errors++;
        }
      }
      if (data.committed_only !== void 0) {
        let data82 = data.committed_only;
        if (!(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null) {
          const err196 = { instancePath: instancePath + "/committed_only", schemaPath: "#/anyOf/1/properties/committed_only/type", keyword: "type", params: { type: schema23.anyOf[1].properties.committed_only.type }, schema: schema23.anyOf[1].properties.committed_only.type, parentSchema: schema23.anyOf[1].properties.committed_only, data: data82 };
          if (vErrors === null) {
            vErrors = [err196];
          } else {
            vErrors.push(err196);
          }
          errors++;
        }
        if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
          for (const key28 in data82) {
            const err197 = { instancePath: instancePath + "/committed_only", schemaPath: "#/anyOf/1/properties/committed_only/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, schema: false, parentSchema: schema23.anyOf[1].properties.committed_only, data: data82 };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
      }
      if (data.loaded_at !== void 0) {
        let data83 = data.loaded_at;
        if (!(data83 === "commit" || data83 === "load")) {
          const err198 = { instancePath: instancePath + "/loaded_at", schemaPath: "#/anyOf/1/properties/loaded_at/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.loaded_at.enum }, schema: schema23.anyOf[1].properties.loaded_at.enum, parentSchema: schema23.anyOf[1].properties.loaded_at, data: data83 };
          if (vErrors === null) {
            vErrors = [err198];
          } else {
            vErrors.push(err198);
          }
          errors++;
        }
      }
      if (data.sample !== void 0) {
        let data84 = data.sample;
        if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
          if (data84.percent === void 0) {
            const err199 = { instancePath: instancePath + "/sample", schemaPath: "#/anyOf/1/properties/sample/required", keyword: "required", params: { missingProperty: "percent" }, schema: schema23.anyOf[1].properties.sample.required, parentSchema: schema23.anyOf[1].properties.sample, data: data84 };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
          for (const key29 in data84) {
            if (!(key29 === "percent" || key29 === "key" || key29 === "gateways")) {
              const err200 = { instancePath: instancePath + "/sample", schemaPath: "#/anyOf/1/properties/sample/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, schema: false, parentSchema: schema23.anyOf[1].properties.sample, data: data84 };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
          }
          if (data84.percent !== void 0) {
            let data85 = data84.percent;
            if (typeof data85 == "number" && isFinite(data85)) {
              if (data85 >= 100 || isNaN(data85)) {
                const err201 = { instancePath: instancePath + "/sample/percent", schemaPath: "#/anyOf/1/properties/sample/properties/percent/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 100 }, schema: 100, parentSchema: schema23.anyOf[1].properties.sample.properties.percent, data: data85 };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
              if (data85 <= 0 || isNaN(data85)) {
                const err202 = { instancePath: instancePath + "/sample/percent", schemaPath: "#/anyOf/1/properties/sample/properties/percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema23.anyOf[1].properties.sample.properties.percent, data: data85 };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
            } else {
              const err203 = { instancePath: instancePath + "/sample/percent", schemaPath: "#/anyOf/1/properties/sample/properties/percent/type", keyword: "type", params: { type: "number" }, schema: schema23.anyOf[1].properties.sample.properties.percent.type, parentSchema: schema23.anyOf[1].properties.sample.properties.percent, data: data85 };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
          }
          if (data84.key !== void 0) {
            let data86 = data84.key;
            if (typeof data86 === "string") {
              if (func2(data86) < 1) {
                const err204 = { instancePath: instancePath + "/sample/key", schemaPath: "#/anyOf/1/properties/sample/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sample.properties.key, data: data86 };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            } else {
              const err205 = { instancePath: instancePath + "/sample/key", schemaPath: "#/anyOf/1/properties/sample/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sample.properties.key.type, parentSchema: schema23.anyOf[1].properties.sample.properties.key, data: data86 };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
          }
          if (data84.gateways !== void 0) {
            let data87 = data84.gateways;
            if (Array.isArray(data87)) {
              if (data87.length < 1) {
                const err206 = { instancePath: instancePath + "/sample/gateways", schemaPath: "#/anyOf/1/properties/sample/properties/gateways/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sample.properties.gateways, data: data87 };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
              const len12 = data87.length;
              for (let i14 = 0; i14 < len12; i14++) {
                let data88 = data87[i14];
                if (typeof data88 === "string") {
                  if (func2(data88) < 1) {
                    const err207 = { instancePath: instancePath + "/sample/gateways/" + i14, schemaPath: "#/anyOf/1/properties/sample/properties/gateways/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sample.properties.gateways.items, data: data88 };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                } else {
                  const err208 = { instancePath: instancePath + "/sample/gateways/" + i14, schemaPath: "#/anyOf/1/properties/sample/properties/gateways/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sample.properties.gateways.items.type, parentSchema: schema23.anyOf[1].properties.sample.properties.gateways.items, data: data88 };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
              }
            } else {
              const err209 = { instancePath: instancePath + "/sample/gateways", schemaPath: "#/anyOf/1/properties/sample/properties/gateways/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.sample.properties.gateways.type, parentSchema: schema23.anyOf[1].properties.sample.properties.gateways, data: data87 };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
          }
        } else {
          const err210 = { instancePath: instancePath + "/sample", schemaPath: "#/anyOf/1/properties/sample/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.sample.type, parentSchema: schema23.anyOf[1].properties.sample, data: data84 };
          if (vErrors === null) {
            vErrors = [err210];
          } else {
            vErrors.push(err210);
          }
          errors++;
        }
      }
      if (data.key !== void 0) {
        let data89 = data.key;
        if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
          if (data89.columns === void 0) {
            const err211 = { instancePath: instancePath + "/key", schemaPath: "#/anyOf/1/properties/key/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema23.anyOf[1].properties.key.required, parentSchema: schema23.anyOf[1].properties.key, data: data89 };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
          for (const key30 in data89) {
            if (!(key30 === "columns" || key30 === "assert")) {
              const err212 = { instancePath: instancePath + "/key", schemaPath: "#/anyOf/1/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, schema: false, parentSchema: schema23.anyOf[1].properties.key, data: data89 };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          }
          if (data89.columns !== void 0) {
            let data90 = data89.columns;
            if (Array.isArray(data90)) {
              if (data90.length < 1) {
                const err213 = { instancePath: instancePath + "/key/columns", schemaPath: "#/anyOf/1/properties/key/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.key.properties.columns, data: data90 };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
              const len13 = data90.length;
              for (let i15 = 0; i15 < len13; i15++) {
                let data91 = data90[i15];
                if (typeof data91 === "string") {
                  if (func2(data91) < 1) {
                    const err214 = { instancePath: instancePath + "/key/columns/" + i15, schemaPath: "#/anyOf/1/properties/key/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.key.properties.columns.items, data: data91 };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                } else {
                  const err215 = { instancePath: instancePath + "/key/columns/" + i15, schemaPath: "#/anyOf/1/properties/key/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.key.properties.columns.items.type, parentSchema: schema23.anyOf[1].properties.key.properties.columns.items, data: data91 };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
              }
            } else {
              const err216 = { instancePath: instancePath + "/key/columns", schemaPath: "#/anyOf/1/properties/key/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.key.properties.columns.type, parentSchema: schema23.anyOf[1].properties.key.properties.columns, data: data90 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          }
          if (data89.assert !== void 0) {
            let data92 = data89.assert;
            if (typeof data92 !== "boolean") {
              const err217 = { instancePath: instancePath + "/key/assert", schemaPath: "#/anyOf/1/properties/key/properties/assert/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.key.properties.assert.type, parentSchema: schema23.anyOf[1].properties.key.properties.assert, data: data92 };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
          }
        } else {
          const err218 = { instancePath: instancePath + "/key", schemaPath: "#/anyOf/1/properties/key/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.key.type, parentSchema: schema23.anyOf[1].properties.key, data: data89 };
          if (vErrors === null) {
            vErrors = [err218];
          } else {
            vErrors.push(err218);
          }
          errors++;
        }
      }
      if (data.relation !== void 0) {
        let data93 = data.relation;
        if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
          if (data93.columns === void 0) {
            const err219 = { instancePath: instancePath + "/relation", schemaPath: "#/anyOf/1/properties/relation/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema23.anyOf[1].properties.relation.required, parentSchema: schema23.anyOf[1].properties.relation, data: data93 };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
          if (data93.to === void 0) {
            const err220 = { instancePath: instancePath + "/relation", schemaPath: "#/anyOf/1/properties/relation/required", keyword: "required", params: { missingProperty: "to" }, schema: schema23.anyOf[1].properties.relation.required, parentSchema: schema23.anyOf[1].properties.relation, data: data93 };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
          for (const key31 in data93) {
            if (!(key31 === "columns" || key31 === "to" || key31 === "referenced_columns")) {
              const err221 = { instancePath: instancePath + "/relation", schemaPath: "#/anyOf/1/properties/relation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, schema: false, parentSchema: schema23.anyOf[1].properties.relation, data: data93 };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
          }
          if (data93.columns !== void 0) {
            let data94 = data93.columns;
            if (Array.isArray(data94)) {
              if (data94.length < 1) {
                const err222 = { instancePath: instancePath + "/relation/columns", schemaPath: "#/anyOf/1/properties/relation/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.relation.properties.columns, data: data94 };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              const len14 = data94.length;
              for (let i16 = 0; i16 < len14; i16++) {
                let data95 = data94[i16];
                if (typeof data95 === "string") {
                  if (func2(data95) < 1) {
                    const err223 = { instancePath: instancePath + "/relation/columns/" + i16, schemaPath: "#/anyOf/1/properties/relation/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.relation.properties.columns.items, data: data95 };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                } else {
                  const err224 = { instancePath: instancePath + "/relation/columns/" + i16, schemaPath: "#/anyOf/1/properties/relation/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.relation.properties.columns.items.type, parentSchema: schema23.anyOf[1].properties.relation.properties.columns.items, data: data95 };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              }
            } else {
              const err225 = { instancePath: instancePath + "/relation/columns", schemaPath: "#/anyOf/1/properties/relation/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.relation.properties.columns.type, parentSchema: schema23.anyOf[1].properties.relation.properties.columns, data: data94 };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
          }
          if (data93.to !== void 0) {
            let data96 = data93.to;
            if (typeof data96 === "string") {
              if (func2(data96) < 1) {
                const err226 = { instancePath: instancePath + "/relation/to", schemaPath: "#/anyOf/1/properties/relation/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.relation.properties.to, data: data96 };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            } else {
              const err227 = { instancePath: instancePath + "/relation/to", schemaPath: "#/anyOf/1/properties/relation/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.relation.properties.to.type, parentSchema: schema23.anyOf[1].properties.relation.properties.to, data: data96 };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
          }
          if (data93.referenced_columns !== void 0) {
            let data97 = data93.referenced_columns;
            if (Array.isArray(data97)) {
              if (data97.length < 1) {
                const err228 = { instancePath: instancePath + "/relation/referenced_columns", schemaPath: "#/anyOf/1/properties/relation/properties/referenced_columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.relation.properties.referenced_columns, data: data97 };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
              const len15 = data97.length;
              for (let i17 = 0; i17 < len15; i17++) {
                let data98 = data97[i17];
                if (typeof data98 === "string") {
                  if (func2(data98) < 1) {
                    const err229 = { instancePath: instancePath + "/relation/referenced_columns/" + i17, schemaPath: "#/anyOf/1/properties/relation/properties/referenced_columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.relation.properties.referenced_columns.items, data: data98 };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                } else {
                  const err230 = { instancePath: instancePath + "/relation/referenced_columns/" + i17, schemaPath: "#/anyOf/1/properties/relation/properties/referenced_columns/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.relation.properties.referenced_columns.items.type, parentSchema: schema23.anyOf[1].properties.relation.properties.referenced_columns.items, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
              }
            } else {
              const err231 = { instancePath: instancePath + "/relation/referenced_columns", schemaPath: "#/anyOf/1/properties/relation/properties/referenced_columns/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.relation.properties.referenced_columns.type, parentSchema: schema23.anyOf[1].properties.relation.properties.referenced_columns, data: data97 };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
          }
        } else {
          const err232 = { instancePath: instancePath + "/relation", schemaPath: "#/anyOf/1/properties/relation/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.relation.type, parentSchema: schema23.anyOf[1].properties.relation, data: data93 };
          if (vErrors === null) {
            vErrors = [err232];
          } else {
            vErrors.push(err232);
          }
          errors++;
        }
      }
      if (data.audit !== void 0) {
        let data99 = data.audit;
        if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
          if (Object.keys(data99).length > 1) {
            const err233 = { instancePath: instancePath + "/audit", schemaPath: "#/anyOf/1/properties/audit/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit, data: data99 };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
          if (Object.keys(data99).length < 1) {
            const err234 = { instancePath: instancePath + "/audit", schemaPath: "#/anyOf/1/properties/audit/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit, data: data99 };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
          for (const key32 in data99) {
            if (!func4.call(schema23.anyOf[1].properties.audit.properties, key32)) {
              const err235 = { instancePath: instancePath + "/audit", schemaPath: "#/anyOf/1/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit, data: data99 };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
          }
          if (data99.not_null !== void 0) {
            let data100 = data99.not_null;
            if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
              if (data100.columns === void 0) {
                const err236 = { instancePath: instancePath + "/audit/not_null", schemaPath: "#/anyOf/1/properties/audit/properties/not_null/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema23.anyOf[1].properties.audit.properties.not_null.required, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null, data: data100 };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
              for (const key33 in data100) {
                if (!(key33 === "columns" || key33 === "blocking")) {
                  const err237 = { instancePath: instancePath + "/audit/not_null", schemaPath: "#/anyOf/1/properties/audit/properties/not_null/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null, data: data100 };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
              }
              if (data100.columns !== void 0) {
                let data101 = data100.columns;
                if (Array.isArray(data101)) {
                  if (data101.length < 1) {
                    const err238 = { instancePath: instancePath + "/audit/not_null/columns", schemaPath: "#/anyOf/1/properties/audit/properties/not_null/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null.properties.columns, data: data101 };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                  const len16 = data101.length;
                  for (let i18 = 0; i18 < len16; i18++) {
                    let data102 = data101[i18];
                    if (typeof data102 === "string") {
                      if (func2(data102) < 1) {
                        const err239 = { instancePath: instancePath + "/audit/not_null/columns/" + i18, schemaPath: "#/anyOf/1/properties/audit/properties/not_null/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null.properties.columns.items, data: data102 };
                        if (vErrors === null) {
                          vErrors = [err239];
                        } else {
                          vErrors.push(err239);
                        }
                        errors++;
                      }
                    } else {
                      const err240 = { instancePath: instancePath + "/audit/not_null/columns/" + i18, schemaPath: "#/anyOf/1/properties/audit/properties/not_null/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.not_null.properties.columns.items.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null.properties.columns.items, data: data102 };
                      if (vErrors === null) {
                        vErrors = [err240];
                      } else {
                        vErrors.push(err240);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err241 = { instancePath: instancePath + "/audit/not_null/columns", schemaPath: "#/anyOf/1/properties/audit/properties/not_null/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.audit.properties.not_null.properties.columns.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null.properties.columns, data: data101 };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
              }
              if (data100.blocking !== void 0) {
                let data103 = data100.blocking;
                if (typeof data103 !== "boolean") {
                  const err242 = { instancePath: instancePath + "/audit/not_null/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/not_null/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.not_null.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null.properties.blocking, data: data103 };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              }
            } else {
              const err243 = { instancePath: instancePath + "/audit/not_null", schemaPath: "#/anyOf/1/properties/audit/properties/not_null/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.not_null.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null, data: data100 };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
          }
          if (data99.unique_values !== void 0) {
            let data104 = data99.unique_values;
            if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
              if (data104.columns === void 0) {
                const err244 = { instancePath: instancePath + "/audit/unique_values", schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema23.anyOf[1].properties.audit.properties.unique_values.required, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values, data: data104 };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              for (const key34 in data104) {
                if (!(key34 === "columns" || key34 === "blocking")) {
                  const err245 = { instancePath: instancePath + "/audit/unique_values", schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values, data: data104 };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
              }
              if (data104.columns !== void 0) {
                let data105 = data104.columns;
                if (Array.isArray(data105)) {
                  if (data105.length < 1) {
                    const err246 = { instancePath: instancePath + "/audit/unique_values/columns", schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.columns, data: data105 };
                    if (vErrors === null) {
                      vErrors = [err246];
                    } else {
                      vErrors.push(err246);
                    }
                    errors++;
                  }
                  const len17 = data105.length;
                  for (let i19 = 0; i19 < len17; i19++) {
                    let data106 = data105[i19];
                    if (typeof data106 === "string") {
                      if (func2(data106) < 1) {
                        const err247 = { instancePath: instancePath + "/audit/unique_values/columns/" + i19, schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.columns.items, data: data106 };
                        if (vErrors === null) {
                          vErrors = [err247];
                        } else {
                          vErrors.push(err247);
                        }
                        errors++;
                      }
                    } else {
                      const err248 = { instancePath: instancePath + "/audit/unique_values/columns/" + i19, schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.columns.items.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.columns.items, data: data106 };
                      if (vErrors === null) {
                        vErrors = [err248];
                      } else {
                        vErrors.push(err248);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err249 = { instancePath: instancePath + "/audit/unique_values/columns", schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.columns.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.columns, data: data105 };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
              }
              if (data104.blocking !== void 0) {
                let data107 = data104.blocking;
                if (typeof data107 !== "boolean") {
                  const err250 = { instancePath: instancePath + "/audit/unique_values/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values.properties.blocking, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
              }
            } else {
              const err251 = { instancePath: instancePath + "/audit/unique_values", schemaPath: "#/anyOf/1/properties/audit/properties/unique_values/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.unique_values.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_values, data: data104 };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
          }
          if (data99.unique_combination_of_columns !== void 0) {
            let data108 = data99.unique_combination_of_columns;
            if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
              if (data108.columns === void 0) {
                const err252 = { instancePath: instancePath + "/audit/unique_combination_of_columns", schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.required, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns, data: data108 };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
              for (const key35 in data108) {
                if (!(key35 === "columns" || key35 === "blocking")) {
                  const err253 = { instancePath: instancePath + "/audit/unique_combination_of_columns", schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns, data: data108 };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
              }
              if (data108.columns !== void 0) {
                let data109 = data108.columns;
                if (Array.isArray(data109)) {
                  if (data109.length < 1) {
                    const err254 = { instancePath: instancePath + "/audit/unique_combination_of_columns/columns", schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                  const len18 = data109.length;
                  for (let i20 = 0; i20 < len18; i20++) {
                    let data110 = data109[i20];
                    if (typeof data110 === "string") {
                      if (func2(data110) < 1) {
                        const err255 = { instancePath: instancePath + "/audit/unique_combination_of_columns/columns/" + i20, schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.items, data: data110 };
                        if (vErrors === null) {
                          vErrors = [err255];
                        } else {
                          vErrors.push(err255);
                        }
                        errors++;
                      }
                    } else {
                      const err256 = { instancePath: instancePath + "/audit/unique_combination_of_columns/columns/" + i20, schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.items.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.items, data: data110 };
                      if (vErrors === null) {
                        vErrors = [err256];
                      } else {
                        vErrors.push(err256);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err257 = { instancePath: instancePath + "/audit/unique_combination_of_columns/columns", schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err257];
                  } else {
                    vErrors.push(err257);
                  }
                  errors++;
                }
              }
              if (data108.blocking !== void 0) {
                let data111 = data108.blocking;
                if (typeof data111 !== "boolean") {
                  const err258 = { instancePath: instancePath + "/audit/unique_combination_of_columns/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.blocking, data: data111 };
                  if (vErrors === null) {
                    vErrors = [err258];
                  } else {
                    vErrors.push(err258);
                  }
                  errors++;
                }
              }
            } else {
              const err259 = { instancePath: instancePath + "/audit/unique_combination_of_columns", schemaPath: "#/anyOf/1/properties/audit/properties/unique_combination_of_columns/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns.type, parentSchema: schema23.anyOf[1].properties.audit.properties.unique_combination_of_columns, data: data108 };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
          }
          if (data99.accepted_values !== void 0) {
            let data112 = data99.accepted_values;
            if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
              if (data112.column === void 0) {
                const err260 = { instancePath: instancePath + "/audit/accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_values.required, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
              if (data112.is_in === void 0) {
                const err261 = { instancePath: instancePath + "/audit/accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/required", keyword: "required", params: { missingProperty: "is_in" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_values.required, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
              for (const key36 in data112) {
                if (!(key36 === "column" || key36 === "is_in" || key36 === "blocking")) {
                  const err262 = { instancePath: instancePath + "/audit/accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
                  if (vErrors === null) {
                    vErrors = [err262];
                  } else {
                    vErrors.push(err262);
                  }
                  errors++;
                }
              }
              if (data112.column !== void 0) {
                let data113 = data112.column;
                if (typeof data113 === "string") {
                  if (func2(data113) < 1) {
                    const err263 = { instancePath: instancePath + "/audit/accepted_values/column", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.column, data: data113 };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                } else {
                  const err264 = { instancePath: instancePath + "/audit/accepted_values/column", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.column, data: data113 };
                  if (vErrors === null) {
                    vErrors = [err264];
                  } else {
                    vErrors.push(err264);
                  }
                  errors++;
                }
              }
              if (data112.is_in !== void 0) {
                let data114 = data112.is_in;
                if (Array.isArray(data114)) {
                  if (data114.length < 1) {
                    const err265 = { instancePath: instancePath + "/audit/accepted_values/is_in", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/properties/is_in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.is_in, data: data114 };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                  const len19 = data114.length;
                  for (let i21 = 0; i21 < len19; i21++) {
                    let data115 = data114[i21];
                    if (typeof data115 !== "string" && !(typeof data115 == "number" && isFinite(data115)) && typeof data115 !== "boolean") {
                      const err266 = { instancePath: instancePath + "/audit/accepted_values/is_in/" + i21, schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/properties/is_in/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.items.type }, schema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.items.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.items, data: data115 };
                      if (vErrors === null) {
                        vErrors = [err266];
                      } else {
                        vErrors.push(err266);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err267 = { instancePath: instancePath + "/audit/accepted_values/is_in", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/properties/is_in/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.is_in, data: data114 };
                  if (vErrors === null) {
                    vErrors = [err267];
                  } else {
                    vErrors.push(err267);
                  }
                  errors++;
                }
              }
              if (data112.blocking !== void 0) {
                let data116 = data112.blocking;
                if (typeof data116 !== "boolean") {
                  const err268 = { instancePath: instancePath + "/audit/accepted_values/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values.properties.blocking, data: data116 };
                  if (vErrors === null) {
                    vErrors = [err268];
                  } else {
                    vErrors.push(err268);
                  }
                  errors++;
                }
              }
            } else {
              const err269 = { instancePath: instancePath + "/audit/accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_values/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_values.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
          }
          if (data99.not_accepted_values !== void 0) {
            let data117 = data99.not_accepted_values;
            if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
              if (data117.column === void 0) {
                const err270 = { instancePath: instancePath + "/audit/not_accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.required, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
              if (data117.is_in === void 0) {
                const err271 = { instancePath: instancePath + "/audit/not_accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/required", keyword: "required", params: { missingProperty: "is_in" }, schema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.required, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
              for (const key37 in data117) {
                if (!(key37 === "column" || key37 === "is_in" || key37 === "blocking")) {
                  const err272 = { instancePath: instancePath + "/audit/not_accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err272];
                  } else {
                    vErrors.push(err272);
                  }
                  errors++;
                }
              }
              if (data117.column !== void 0) {
                let data118 = data117.column;
                if (typeof data118 === "string") {
                  if (func2(data118) < 1) {
                    const err273 = { instancePath: instancePath + "/audit/not_accepted_values/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.column, data: data118 };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                } else {
                  const err274 = { instancePath: instancePath + "/audit/not_accepted_values/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.column, data: data118 };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              }
              if (data117.is_in !== void 0) {
                let data119 = data117.is_in;
                if (Array.isArray(data119)) {
                  if (data119.length < 1) {
                    const err275 = { instancePath: instancePath + "/audit/not_accepted_values/is_in", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/properties/is_in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in, data: data119 };
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                  const len20 = data119.length;
                  for (let i22 = 0; i22 < len20; i22++) {
                    let data120 = data119[i22];
                    if (typeof data120 !== "string" && !(typeof data120 == "number" && isFinite(data120)) && typeof data120 !== "boolean") {
                      const err276 = { instancePath: instancePath + "/audit/not_accepted_values/is_in/" + i22, schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/properties/is_in/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.items.type }, schema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.items.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.items, data: data120 };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err277 = { instancePath: instancePath + "/audit/not_accepted_values/is_in", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/properties/is_in/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in, data: data119 };
                  if (vErrors === null) {
                    vErrors = [err277];
                  } else {
                    vErrors.push(err277);
                  }
                  errors++;
                }
              }
              if (data117.blocking !== void 0) {
                let data121 = data117.blocking;
                if (typeof data121 !== "boolean") {
                  const err278 = { instancePath: instancePath + "/audit/not_accepted_values/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.properties.blocking, data: data121 };
                  if (vErrors === null) {
                    vErrors = [err278];
                  } else {
                    vErrors.push(err278);
                  }
                  errors++;
                }
              }
            } else {
              const err279 = { instancePath: instancePath + "/audit/not_accepted_values", schemaPath: "#/anyOf/1/properties/audit/properties/not_accepted_values/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.not_accepted_values.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
          }
          if (data99.accepted_range !== void 0) {
            let data122 = data99.accepted_range;
            if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
              if (data122.column === void 0) {
                const err280 = { instancePath: instancePath + "/audit/accepted_range", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_range.required, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range, data: data122 };
                if (vErrors === null) {
                  vErrors = [err280];
                } else {
                  vErrors.push(err280);
                }
                errors++;
              }
              for (const key38 in data122) {
                if (!(key38 === "column" || key38 === "min_v" || key38 === "max_v" || key38 === "inclusive" || key38 === "blocking")) {
                  const err281 = { instancePath: instancePath + "/audit/accepted_range", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range, data: data122 };
                  if (vErrors === null) {
                    vErrors = [err281];
                  } else {
                    vErrors.push(err281);
                  }
                  errors++;
                }
              }
              if (data122.column !== void 0) {
                let data123 = data122.column;
                if (typeof data123 === "string") {
                  if (func2(data123) < 1) {
                    const err282 = { instancePath: instancePath + "/audit/accepted_range/column", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.column, data: data123 };
                    if (vErrors === null) {
                      vErrors = [err282];
                    } else {
                      vErrors.push(err282);
                    }
                    errors++;
                  }
                } else {
                  const err283 = { instancePath: instancePath + "/audit/accepted_range/column", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.column, data: data123 };
                  if (vErrors === null) {
                    vErrors = [err283];
                  } else {
                    vErrors.push(err283);
                  }
                  errors++;
                }
              }
              if (data122.min_v !== void 0) {
                let data124 = data122.min_v;
                if (!(typeof data124 == "number" && isFinite(data124))) {
                  const err284 = { instancePath: instancePath + "/audit/accepted_range/min_v", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/properties/min_v/type", keyword: "type", params: { type: "number" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.min_v.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.min_v, data: data124 };
                  if (vErrors === null) {
                    vErrors = [err284];
                  } else {
                    vErrors.push(err284);
                  }
                  errors++;
                }
              }
              if (data122.max_v !== void 0) {
                let data125 = data122.max_v;
                if (!(typeof data125 == "number" && isFinite(data125))) {
                  const err285 = { instancePath: instancePath + "/audit/accepted_range/max_v", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/properties/max_v/type", keyword: "type", params: { type: "number" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.max_v.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.max_v, data: data125 };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
              }
              if (data122.inclusive !== void 0) {
                let data126 = data122.inclusive;
                if (typeof data126 !== "boolean") {
                  const err286 = { instancePath: instancePath + "/audit/accepted_range/inclusive", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/properties/inclusive/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.inclusive.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.inclusive, data: data126 };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
              }
              if (data122.blocking !== void 0) {
                let data127 = data122.blocking;
                if (typeof data127 !== "boolean") {
                  const err287 = { instancePath: instancePath + "/audit/accepted_range/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range.properties.blocking, data: data127 };
                  if (vErrors === null) {
                    vErrors = [err287];
                  } else {
                    vErrors.push(err287);
                  }
                  errors++;
                }
              }
            } else {
              const err288 = { instancePath: instancePath + "/audit/accepted_range", schemaPath: "#/anyOf/1/properties/audit/properties/accepted_range/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.accepted_range.type, parentSchema: schema23.anyOf[1].properties.audit.properties.accepted_range, data: data122 };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
          }
          if (data99.string_length_between !== void 0) {
            let data128 = data99.string_length_between;
            if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
              if (data128.column === void 0) {
                const err289 = { instancePath: instancePath + "/audit/string_length_between", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_between.required, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between, data: data128 };
                if (vErrors === null) {
                  vErrors = [err289];
                } else {
                  vErrors.push(err289);
                }
                errors++;
              }
              for (const key39 in data128) {
                if (!(key39 === "column" || key39 === "min_v" || key39 === "max_v" || key39 === "inclusive" || key39 === "blocking")) {
                  const err290 = { instancePath: instancePath + "/audit/string_length_between", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between, data: data128 };
                  if (vErrors === null) {
                    vErrors = [err290];
                  } else {
                    vErrors.push(err290);
                  }
                  errors++;
                }
              }
              if (data128.column !== void 0) {
                let data129 = data128.column;
                if (typeof data129 === "string") {
                  if (func2(data129) < 1) {
                    const err291 = { instancePath: instancePath + "/audit/string_length_between/column", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.column, data: data129 };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                } else {
                  const err292 = { instancePath: instancePath + "/audit/string_length_between/column", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.column, data: data129 };
                  if (vErrors === null) {
                    vErrors = [err292];
                  } else {
                    vErrors.push(err292);
                  }
                  errors++;
                }
              }
              if (data128.min_v !== void 0) {
                let data130 = data128.min_v;
                if (!(typeof data130 == "number" && isFinite(data130))) {
                  const err293 = { instancePath: instancePath + "/audit/string_length_between/min_v", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/properties/min_v/type", keyword: "type", params: { type: "number" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.min_v.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.min_v, data: data130 };
                  if (vErrors === null) {
                    vErrors = [err293];
                  } else {
                    vErrors.push(err293);
                  }
                  errors++;
                }
              }
              if (data128.max_v !== void 0) {
                let data131 = data128.max_v;
                if (!(typeof data131 == "number" && isFinite(data131))) {
                  const err294 = { instancePath: instancePath + "/audit/string_length_between/max_v", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/properties/max_v/type", keyword: "type", params: { type: "number" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.max_v.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.max_v, data: data131 };
                  if (vErrors === null) {
                    vErrors = [err294];
                  } else {
                    vErrors.push(err294);
                  }
                  errors++;
                }
              }
              if (data128.inclusive !== void 0) {
                let data132 = data128.inclusive;
                if (typeof data132 !== "boolean") {
                  const err295 = { instancePath: instancePath + "/audit/string_length_between/inclusive", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/properties/inclusive/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.inclusive.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.inclusive, data: data132 };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
              }
              if (data128.blocking !== void 0) {
                let data133 = data128.blocking;
                if (typeof data133 !== "boolean") {
                  const err296 = { instancePath: instancePath + "/audit/string_length_between/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between.properties.blocking, data: data133 };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
              }
            } else {
              const err297 = { instancePath: instancePath + "/audit/string_length_between", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_between/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_between.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_between, data: data128 };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
          }
          if (data99.string_length_equal !== void 0) {
            let data134 = data99.string_length_equal;
            if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
              if (data134.column === void 0) {
                const err298 = { instancePath: instancePath + "/audit/string_length_equal", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_equal.required, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
              if (data134.v === void 0) {
                const err299 = { instancePath: instancePath + "/audit/string_length_equal", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/required", keyword: "required", params: { missingProperty: "v" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_equal.required, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
              for (const key40 in data134) {
                if (!(key40 === "column" || key40 === "v" || key40 === "blocking")) {
                  const err300 = { instancePath: instancePath + "/audit/string_length_equal", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
                  if (vErrors === null) {
                    vErrors = [err300];
                  } else {
                    vErrors.push(err300);
                  }
                  errors++;
                }
              }
              if (data134.column !== void 0) {
                let data135 = data134.column;
                if (typeof data135 === "string") {
                  if (func2(data135) < 1) {
                    const err301 = { instancePath: instancePath + "/audit/string_length_equal/column", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal.properties.column, data: data135 };
                    if (vErrors === null) {
                      vErrors = [err301];
                    } else {
                      vErrors.push(err301);
                    }
                    errors++;
                  }
                } else {
                  const err302 = { instancePath: instancePath + "/audit/string_length_equal/column", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_equal.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal.properties.column, data: data135 };
                  if (vErrors === null) {
                    vErrors = [err302];
                  } else {
                    vErrors.push(err302);
                  }
                  errors++;
                }
              }
              if (data134.v !== void 0) {
                let data136 = data134.v;
                if (!(typeof data136 == "number" && (!(data136 % 1) && !isNaN(data136)) && isFinite(data136))) {
                  const err303 = { instancePath: instancePath + "/audit/string_length_equal/v", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/properties/v/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_equal.properties.v.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal.properties.v, data: data136 };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
              }
              if (data134.blocking !== void 0) {
                let data137 = data134.blocking;
                if (typeof data137 !== "boolean") {
                  const err304 = { instancePath: instancePath + "/audit/string_length_equal/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_equal.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal.properties.blocking, data: data137 };
                  if (vErrors === null) {
                    vErrors = [err304];
                  } else {
                    vErrors.push(err304);
                  }
                  errors++;
                }
              }
            } else {
              const err305 = { instancePath: instancePath + "/audit/string_length_equal", schemaPath: "#/anyOf/1/properties/audit/properties/string_length_equal/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.string_length_equal.type, parentSchema: schema23.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
              if (vErrors === null) {
                vErrors = [err305];
              } else {
                vErrors.push(err305);
              }
              errors++;
            }
          }
          if (data99.not_empty_string !== void 0) {
            let data138 = data99.not_empty_string;
            if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
              if (data138.column === void 0) {
                const err306 = { instancePath: instancePath + "/audit/not_empty_string", schemaPath: "#/anyOf/1/properties/audit/properties/not_empty_string/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.not_empty_string.required, parentSchema: schema23.anyOf[1].properties.audit.properties.not_empty_string, data: data138 };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
              for (const key41 in data138) {
                if (!(key41 === "column" || key41 === "blocking")) {
                  const err307 = { instancePath: instancePath + "/audit/not_empty_string", schemaPath: "#/anyOf/1/properties/audit/properties/not_empty_string/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.not_empty_string, data: data138 };
                  if (vErrors === null) {
                    vErrors = [err307];
                  } else {
                    vErrors.push(err307);
                  }
                  errors++;
                }
              }
              if (data138.column !== void 0) {
                let data139 = data138.column;
                if (typeof data139 === "string") {
                  if (func2(data139) < 1) {
                    const err308 = { instancePath: instancePath + "/audit/not_empty_string/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_empty_string/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.not_empty_string.properties.column, data: data139 };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                } else {
                  const err309 = { instancePath: instancePath + "/audit/not_empty_string/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_empty_string/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.not_empty_string.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_empty_string.properties.column, data: data139 };
                  if (vErrors === null) {
                    vErrors = [err309];
                  } else {
                    vErrors.push(err309);
                  }
                  errors++;
                }
              }
              if (data138.blocking !== void 0) {
                let data140 = data138.blocking;
                if (typeof data140 !== "boolean") {
                  const err310 = { instancePath: instancePath + "/audit/not_empty_string/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/not_empty_string/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.not_empty_string.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_empty_string.properties.blocking, data: data140 };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
              }
            } else {
              const err311 = { instancePath: instancePath + "/audit/not_empty_string", schemaPath: "#/anyOf/1/properties/audit/properties/not_empty_string/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.not_empty_string.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_empty_string, data: data138 };
              if (vErrors === null) {
                vErrors = [err311];
              } else {
                vErrors.push(err311);
              }
              errors++;
            }
          }
          if (data99.not_null_proportion !== void 0) {
            let data141 = data99.not_null_proportion;
            if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
              if (data141.column === void 0) {
                const err312 = { instancePath: instancePath + "/audit/not_null_proportion", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.required, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
                if (vErrors === null) {
                  vErrors = [err312];
                } else {
                  vErrors.push(err312);
                }
                errors++;
              }
              if (data141.threshold === void 0) {
                const err313 = { instancePath: instancePath + "/audit/not_null_proportion", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/required", keyword: "required", params: { missingProperty: "threshold" }, schema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.required, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
                if (vErrors === null) {
                  vErrors = [err313];
                } else {
                  vErrors.push(err313);
                }
                errors++;
              }
              for (const key42 in data141) {
                if (!(key42 === "column" || key42 === "threshold" || key42 === "blocking")) {
                  const err314 = { instancePath: instancePath + "/audit/not_null_proportion", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
                  if (vErrors === null) {
                    vErrors = [err314];
                  } else {
                    vErrors.push(err314);
                  }
                  errors++;
                }
              }
              if (data141.column !== void 0) {
                let data142 = data141.column;
                if (typeof data142 === "string") {
                  if (func2(data142) < 1) {
                    const err315 = { instancePath: instancePath + "/audit/not_null_proportion/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.properties.column, data: data142 };
                    if (vErrors === null) {
                      vErrors = [err315];
                    } else {
                      vErrors.push(err315);
                    }
                    errors++;
                  }
                } else {
                  const err316 = { instancePath: instancePath + "/audit/not_null_proportion/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.properties.column, data: data142 };
                  if (vErrors === null) {
                    vErrors = [err316];
                  } else {
                    vErrors.push(err316);
                  }
                  errors++;
                }
              }
              if (data141.threshold !== void 0) {
                let data143 = data141.threshold;
                if (!(typeof data143 == "number" && isFinite(data143))) {
                  const err317 = { instancePath: instancePath + "/audit/not_null_proportion/threshold", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/properties/threshold/type", keyword: "type", params: { type: "number" }, schema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.properties.threshold.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.properties.threshold, data: data143 };
                  if (vErrors === null) {
                    vErrors = [err317];
                  } else {
                    vErrors.push(err317);
                  }
                  errors++;
                }
              }
              if (data141.blocking !== void 0) {
                let data144 = data141.blocking;
                if (typeof data144 !== "boolean") {
                  const err318 = { instancePath: instancePath + "/audit/not_null_proportion/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.properties.blocking, data: data144 };
                  if (vErrors === null) {
                    vErrors = [err318];
                  } else {
                    vErrors.push(err318);
                  }
                  errors++;
                }
              }
            } else {
              const err319 = { instancePath: instancePath + "/audit/not_null_proportion", schemaPath: "#/anyOf/1/properties/audit/properties/not_null_proportion/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.not_null_proportion.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
              if (vErrors === null) {
                vErrors = [err319];
              } else {
                vErrors.push(err319);
              }
              errors++;
            }
          }
          if (data99.at_least_one !== void 0) {
            let data145 = data99.at_least_one;
            if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
              if (data145.column === void 0) {
                const err320 = { instancePath: instancePath + "/audit/at_least_one", schemaPath: "#/anyOf/1/properties/audit/properties/at_least_one/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.at_least_one.required, parentSchema: schema23.anyOf[1].properties.audit.properties.at_least_one, data: data145 };
                if (vErrors === null) {
                  vErrors = [err320];
                } else {
                  vErrors.push(err320);
                }
                errors++;
              }
              for (const key43 in data145) {
                if (!(key43 === "column" || key43 === "blocking")) {
                  const err321 = { instancePath: instancePath + "/audit/at_least_one", schemaPath: "#/anyOf/1/properties/audit/properties/at_least_one/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.at_least_one, data: data145 };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
              }
              if (data145.column !== void 0) {
                let data146 = data145.column;
                if (typeof data146 === "string") {
                  if (func2(data146) < 1) {
                    const err322 = { instancePath: instancePath + "/audit/at_least_one/column", schemaPath: "#/anyOf/1/properties/audit/properties/at_least_one/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.at_least_one.properties.column, data: data146 };
                    if (vErrors === null) {
                      vErrors = [err322];
                    } else {
                      vErrors.push(err322);
                    }
                    errors++;
                  }
                } else {
                  const err323 = { instancePath: instancePath + "/audit/at_least_one/column", schemaPath: "#/anyOf/1/properties/audit/properties/at_least_one/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.at_least_one.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.at_least_one.properties.column, data: data146 };
                  if (vErrors === null) {
                    vErrors = [err323];
                  } else {
                    vErrors.push(err323);
                  }
                  errors++;
                }
              }
              if (data145.blocking !== void 0) {
                let data147 = data145.blocking;
                if (typeof data147 !== "boolean") {
                  const err324 = { instancePath: instancePath + "/audit/at_least_one/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/at_least_one/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.at_least_one.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.at_least_one.properties.blocking, data: data147 };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
              }
            } else {
              const err325 = { instancePath: instancePath + "/audit/at_least_one", schemaPath: "#/anyOf/1/properties/audit/properties/at_least_one/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.at_least_one.type, parentSchema: schema23.anyOf[1].properties.audit.properties.at_least_one, data: data145 };
              if (vErrors === null) {
                vErrors = [err325];
              } else {
                vErrors.push(err325);
              }
              errors++;
            }
          }
          if (data99.not_constant !== void 0) {
            let data148 = data99.not_constant;
            if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
              if (data148.column === void 0) {
                const err326 = { instancePath: instancePath + "/audit/not_constant", schemaPath: "#/anyOf/1/properties/audit/properties/not_constant/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.not_constant.required, parentSchema: schema23.anyOf[1].properties.audit.properties.not_constant, data: data148 };
                if (vErrors === null) {
                  vErrors = [err326];
                } else {
                  vErrors.push(err326);
                }
                errors++;
              }
              for (const key44 in data148) {
                if (!(key44 === "column" || key44 === "blocking")) {
                  const err327 = { instancePath: instancePath + "/audit/not_constant", schemaPath: "#/anyOf/1/properties/audit/properties/not_constant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.not_constant, data: data148 };
                  if (vErrors === null) {
                    vErrors = [err327];
                  } else {
                    vErrors.push(err327);
                  }
                  errors++;
                }
              }
              if (data148.column !== void 0) {
                let data149 = data148.column;
                if (typeof data149 === "string") {
                  if (func2(data149) < 1) {
                    const err328 = { instancePath: instancePath + "/audit/not_constant/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_constant/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.not_constant.properties.column, data: data149 };
                    if (vErrors === null) {
                      vErrors = [err328];
                    } else {
                      vErrors.push(err328);
                    }
                    errors++;
                  }
                } else {
                  const err329 = { instancePath: instancePath + "/audit/not_constant/column", schemaPath: "#/anyOf/1/properties/audit/properties/not_constant/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.not_constant.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_constant.properties.column, data: data149 };
                  if (vErrors === null) {
                    vErrors = [err329];
                  } else {
                    vErrors.push(err329);
                  }
                  errors++;
                }
              }
              if (data148.blocking !== void 0) {
                let data150 = data148.blocking;
                if (typeof data150 !== "boolean") {
                  const err330 = { instancePath: instancePath + "/audit/not_constant/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/not_constant/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.not_constant.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_constant.properties.blocking, data: data150 };
                  if (vErrors === null) {
                    vErrors = [err330];
                  } else {
                    vErrors.push(err330);
                  }
                  errors++;
                }
              }
            } else {
              const err331 = { instancePath: instancePath + "/audit/not_constant", schemaPath: "#/anyOf/1/properties/audit/properties/not_constant/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.not_constant.type, parentSchema: schema23.anyOf[1].properties.audit.properties.not_constant, data: data148 };
              if (vErrors === null) {
                vErrors = [err331];
              } else {
                vErrors.push(err331);
              }
              errors++;
            }
          }
          if (data99.valid_email !== void 0) {
            let data151 = data99.valid_email;
            if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
              if (data151.column === void 0) {
                const err332 = { instancePath: instancePath + "/audit/valid_email", schemaPath: "#/anyOf/1/properties/audit/properties/valid_email/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.valid_email.required, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_email, data: data151 };
                if (vErrors === null) {
                  vErrors = [err332];
                } else {
                  vErrors.push(err332);
                }
                errors++;
              }
              for (const key45 in data151) {
                if (!(key45 === "column" || key45 === "blocking")) {
                  const err333 = { instancePath: instancePath + "/audit/valid_email", schemaPath: "#/anyOf/1/properties/audit/properties/valid_email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_email, data: data151 };
                  if (vErrors === null) {
                    vErrors = [err333];
                  } else {
                    vErrors.push(err333);
                  }
                  errors++;
                }
              }
              if (data151.column !== void 0) {
                let data152 = data151.column;
                if (typeof data152 === "string") {
                  if (func2(data152) < 1) {
                    const err334 = { instancePath: instancePath + "/audit/valid_email/column", schemaPath: "#/anyOf/1/properties/audit/properties/valid_email/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_email.properties.column, data: data152 };
                    if (vErrors === null) {
                      vErrors = [err334];
                    } else {
                      vErrors.push(err334);
                    }
                    errors++;
                  }
                } else {
                  const err335 = { instancePath: instancePath + "/audit/valid_email/column", schemaPath: "#/anyOf/1/properties/audit/properties/valid_email/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.valid_email.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_email.properties.column, data: data152 };
                  if (vErrors === null) {
                    vErrors = [err335];
                  } else {
                    vErrors.push(err335);
                  }
                  errors++;
                }
              }
              if (data151.blocking !== void 0) {
                let data153 = data151.blocking;
                if (typeof data153 !== "boolean") {
                  const err336 = { instancePath: instancePath + "/audit/valid_email/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/valid_email/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.valid_email.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_email.properties.blocking, data: data153 };
                  if (vErrors === null) {
                    vErrors = [err336];
                  } else {
                    vErrors.push(err336);
                  }
                  errors++;
                }
              }
            } else {
              const err337 = { instancePath: instancePath + "/audit/valid_email", schemaPath: "#/anyOf/1/properties/audit/properties/valid_email/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.valid_email.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_email, data: data151 };
              if (vErrors === null) {
                vErrors = [err337];
              } else {
                vErrors.push(err337);
              }
              errors++;
            }
          }
          if (data99.valid_url !== void 0) {
            let data154 = data99.valid_url;
            if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
              if (data154.column === void 0) {
                const err338 = { instancePath: instancePath + "/audit/valid_url", schemaPath: "#/anyOf/1/properties/audit/properties/valid_url/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.valid_url.required, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_url, data: data154 };
                if (vErrors === null) {
                  vErrors = [err338];
                } else {
                  vErrors.push(err338);
                }
                errors++;
              }
              for (const key46 in data154) {
                if (!(key46 === "column" || key46 === "blocking")) {
                  const err339 = { instancePath: instancePath + "/audit/valid_url", schemaPath: "#/anyOf/1/properties/audit/properties/valid_url/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_url, data: data154 };
                  if (vErrors === null) {
                    vErrors = [err339];
                  } else {
                    vErrors.push(err339);
                  }
                  errors++;
                }
              }
              if (data154.column !== void 0) {
                let data155 = data154.column;
                if (typeof data155 === "string") {
                  if (func2(data155) < 1) {
                    const err340 = { instancePath: instancePath + "/audit/valid_url/column", schemaPath: "#/anyOf/1/properties/audit/properties/valid_url/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_url.properties.column, data: data155 };
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                } else {
                  const err341 = { instancePath: instancePath + "/audit/valid_url/column", schemaPath: "#/anyOf/1/properties/audit/properties/valid_url/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.valid_url.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_url.properties.column, data: data155 };
                  if (vErrors === null) {
                    vErrors = [err341];
                  } else {
                    vErrors.push(err341);
                  }
                  errors++;
                }
              }
              if (data154.blocking !== void 0) {
                let data156 = data154.blocking;
                if (typeof data156 !== "boolean") {
                  const err342 = { instancePath: instancePath + "/audit/valid_url/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/valid_url/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.valid_url.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_url.properties.blocking, data: data156 };
                  if (vErrors === null) {
                    vErrors = [err342];
                  } else {
                    vErrors.push(err342);
                  }
                  errors++;
                }
              }
            } else {
              const err343 = { instancePath: instancePath + "/audit/valid_url", schemaPath: "#/anyOf/1/properties/audit/properties/valid_url/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.valid_url.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_url, data: data154 };
              if (vErrors === null) {
                vErrors = [err343];
              } else {
                vErrors.push(err343);
              }
              errors++;
            }
          }
          if (data99.valid_uuid !== void 0) {
            let data157 = data99.valid_uuid;
            if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
              if (data157.column === void 0) {
                const err344 = { instancePath: instancePath + "/audit/valid_uuid", schemaPath: "#/anyOf/1/properties/audit/properties/valid_uuid/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.audit.properties.valid_uuid.required, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_uuid, data: data157 };
                if (vErrors === null) {
                  vErrors = [err344];
                } else {
                  vErrors.push(err344);
                }
                errors++;
              }
              for (const key47 in data157) {
                if (!(key47 === "column" || key47 === "blocking")) {
                  const err345 = { instancePath: instancePath + "/audit/valid_uuid", schemaPath: "#/anyOf/1/properties/audit/properties/valid_uuid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_uuid, data: data157 };
                  if (vErrors === null) {
                    vErrors = [err345];
                  } else {
                    vErrors.push(err345);
                  }
                  errors++;
                }
              }
              if (data157.column !== void 0) {
                let data158 = data157.column;
                if (typeof data158 === "string") {
                  if (func2(data158) < 1) {
                    const err346 = { instancePath: instancePath + "/audit/valid_uuid/column", schemaPath: "#/anyOf/1/properties/audit/properties/valid_uuid/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_uuid.properties.column, data: data158 };
                    if (vErrors === null) {
                      vErrors = [err346];
                    } else {
                      vErrors.push(err346);
                    }
                    errors++;
                  }
                } else {
                  const err347 = { instancePath: instancePath + "/audit/valid_uuid/column", schemaPath: "#/anyOf/1/properties/audit/properties/valid_uuid/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.valid_uuid.properties.column.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_uuid.properties.column, data: data158 };
                  if (vErrors === null) {
                    vErrors = [err347];
                  } else {
                    vErrors.push(err347);
                  }
                  errors++;
                }
              }
              if (data157.blocking !== void 0) {
                let data159 = data157.blocking;
                if (typeof data159 !== "boolean") {
                  const err348 = { instancePath: instancePath + "/audit/valid_uuid/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/valid_uuid/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.valid_uuid.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_uuid.properties.blocking, data: data159 };
                  if (vErrors === null) {
                    vErrors = [err348];
                  } else {
                    vErrors.push(err348);
                  }
                  errors++;
                }
              }
            } else {
              const err349 = { instancePath: instancePath + "/audit/valid_uuid", schemaPath: "#/anyOf/1/properties/audit/properties/valid_uuid/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.valid_uuid.type, parentSchema: schema23.anyOf[1].properties.audit.properties.valid_uuid, data: data157 };
              if (vErrors === null) {
                vErrors = [err349];
              } else {
                vErrors.push(err349);
              }
              errors++;
            }
          }
          if (data99.number_of_rows !== void 0) {
            let data160 = data99.number_of_rows;
            if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
              if (data160.threshold === void 0) {
                const err350 = { instancePath: instancePath + "/audit/number_of_rows", schemaPath: "#/anyOf/1/properties/audit/properties/number_of_rows/required", keyword: "required", params: { missingProperty: "threshold" }, schema: schema23.anyOf[1].properties.audit.properties.number_of_rows.required, parentSchema: schema23.anyOf[1].properties.audit.properties.number_of_rows, data: data160 };
                if (vErrors === null) {
                  vErrors = [err350];
                } else {
                  vErrors.push(err350);
                }
                errors++;
              }
              for (const key48 in data160) {
                if (!(key48 === "threshold" || key48 === "blocking")) {
                  const err351 = { instancePath: instancePath + "/audit/number_of_rows", schemaPath: "#/anyOf/1/properties/audit/properties/number_of_rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.number_of_rows, data: data160 };
                  if (vErrors === null) {
                    vErrors = [err351];
                  } else {
                    vErrors.push(err351);
                  }
                  errors++;
                }
              }
              if (data160.threshold !== void 0) {
                let data161 = data160.threshold;
                if (!(typeof data161 == "number" && (!(data161 % 1) && !isNaN(data161)) && isFinite(data161))) {
                  const err352 = { instancePath: instancePath + "/audit/number_of_rows/threshold", schemaPath: "#/anyOf/1/properties/audit/properties/number_of_rows/properties/threshold/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.audit.properties.number_of_rows.properties.threshold.type, parentSchema: schema23.anyOf[1].properties.audit.properties.number_of_rows.properties.threshold, data: data161 };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
              }
              if (data160.blocking !== void 0) {
                let data162 = data160.blocking;
                if (typeof data162 !== "boolean") {
                  const err353 = { instancePath: instancePath + "/audit/number_of_rows/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/number_of_rows/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.number_of_rows.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.number_of_rows.properties.blocking, data: data162 };
                  if (vErrors === null) {
                    vErrors = [err353];
                  } else {
                    vErrors.push(err353);
                  }
                  errors++;
                }
              }
            } else {
              const err354 = { instancePath: instancePath + "/audit/number_of_rows", schemaPath: "#/anyOf/1/properties/audit/properties/number_of_rows/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.number_of_rows.type, parentSchema: schema23.anyOf[1].properties.audit.properties.number_of_rows, data: data160 };
              if (vErrors === null) {
                vErrors = [err354];
              } else {
                vErrors.push(err354);
              }
              errors++;
            }
          }
          if (data99.forall !== void 0) {
            let data163 = data99.forall;
            if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
              if (data163.criteria === void 0) {
                const err355 = { instancePath: instancePath + "/audit/forall", schemaPath: "#/anyOf/1/properties/audit/properties/forall/required", keyword: "required", params: { missingProperty: "criteria" }, schema: schema23.anyOf[1].properties.audit.properties.forall.required, parentSchema: schema23.anyOf[1].properties.audit.properties.forall, data: data163 };
                if (vErrors === null) {
                  vErrors = [err355];
                } else {
                  vErrors.push(err355);
                }
                errors++;
              }
              for (const key49 in data163) {
                if (!(key49 === "criteria" || key49 === "blocking")) {
                  const err356 = { instancePath: instancePath + "/audit/forall", schemaPath: "#/anyOf/1/properties/audit/properties/forall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.forall, data: data163 };
                  if (vErrors === null) {
                    vErrors = [err356];
                  } else {
                    vErrors.push(err356);
                  }
                  errors++;
                }
              }
              if (data163.criteria !== void 0) {
                let data164 = data163.criteria;
                if (Array.isArray(data164)) {
                  if (data164.length < 1) {
                    const err357 = { instancePath: instancePath + "/audit/forall/criteria", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria, data: data164 };
                    if (vErrors === null) {
                      vErrors = [err357];
                    } else {
                      vErrors.push(err357);
                    }
                    errors++;
                  }
                  const len21 = data164.length;
                  for (let i23 = 0; i23 < len21; i23++) {
                    let data165 = data164[i23];
                    const _errs409 = errors;
                    let valid92 = false;
                    const _errs410 = errors;
                    if (typeof data165 === "string") {
                      if (func2(data165) < 1) {
                        const err358 = { instancePath: instancePath + "/audit/forall/criteria/" + i23, schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[0], data: data165 };
                        if (vErrors === null) {
                          vErrors = [err358];
                        } else {
                          vErrors.push(err358);
                        }
                        errors++;
                      }
                    } else {
                      const err359 = { instancePath: instancePath + "/audit/forall/criteria/" + i23, schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[0], data: data165 };
                      if (vErrors === null) {
                        vErrors = [err359];
                      } else {
                        vErrors.push(err359);
                      }
                      errors++;
                    }
                    var _valid9 = _errs410 === errors;
                    valid92 = valid92 || _valid9;
                    if (!valid92) {
                      const _errs412 = errors;
                      if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                        if (Object.keys(data165).length < 1) {
                          const err360 = { instancePath: instancePath + "/audit/forall/criteria/" + i23, schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1], data: data165 };
                          if (vErrors === null) {
                            vErrors = [err360];
                          } else {
                            vErrors.push(err360);
                          }
                          errors++;
                        }
                        for (const key50 in data165) {
                          if (!func4.call(schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties, key50)) {
                            const err361 = { instancePath: instancePath + "/audit/forall/criteria/" + i23, schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1], data: data165 };
                            if (vErrors === null) {
                              vErrors = [err361];
                            } else {
                              vErrors.push(err361);
                            }
                            errors++;
                          }
                        }
                        if (data165.duckdb !== void 0) {
                          let data166 = data165.duckdb;
                          if (typeof data166 === "string") {
                            if (func2(data166) < 1) {
                              const err362 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/duckdb", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.duckdb, data: data166 };
                              if (vErrors === null) {
                                vErrors = [err362];
                              } else {
                                vErrors.push(err362);
                              }
                              errors++;
                            }
                          } else {
                            const err363 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/duckdb", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.duckdb, data: data166 };
                            if (vErrors === null) {
                              vErrors = [err363];
                            } else {
                              vErrors.push(err363);
                            }
                            errors++;
                          }
                        }
                        if (data165.postgres !== void 0) {
                          let data167 = data165.postgres;
                          if (typeof data167 === "string") {
                            if (func2(data167) < 1) {
                              const err364 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/postgres", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.postgres, data: data167 };
                              if (vErrors === null) {
                                vErrors = [err364];
                              } else {
                                vErrors.push(err364);
                              }
                              errors++;
                            }
                          } else {
                            const err365 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/postgres", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.postgres, data: data167 };
                            if (vErrors === null) {
                              vErrors = [err365];
                            } else {
                              vErrors.push(err365);
                            }
                            errors++;
                          }
                        }
                        if (data165.redshift !== void 0) {
                          let data168 = data165.redshift;
                          if (typeof data168 === "string") {
                            if (func2(data168) < 1) {
                              const err366 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/redshift", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.redshift, data: data168 };
                              if (vErrors === null) {
                                vErrors = [err366];
                              } else {
                                vErrors.push(err366);
                              }
                              errors++;
                            }
                          } else {
                            const err367 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/redshift", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.redshift, data: data168 };
                            if (vErrors === null) {
                              vErrors = [err367];
                            } else {
                              vErrors.push(err367);
                            }
                            errors++;
                          }
                        }
                        if (data165.snowflake !== void 0) {
                          let data169 = data165.snowflake;
                          if (typeof data169 === "string") {
                            if (func2(data169) < 1) {
                              const err368 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/snowflake", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.snowflake, data: data169 };
                              if (vErrors === null) {
                                vErrors = [err368];
                              } else {
                                vErrors.push(err368);
                              }
                              errors++;
                            }
                          } else {
                            const err369 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/snowflake", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.snowflake, data: data169 };
                            if (vErrors === null) {
                              vErrors = [err369];
                            } else {
                              vErrors.push(err369);
                            }
                            errors++;
                          }
                        }
                        if (data165.bigquery !== void 0) {
                          let data170 = data165.bigquery;
                          if (typeof data170 === "string") {
                            if (func2(data170) < 1) {
                              const err370 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/bigquery", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.bigquery, data: data170 };
                              if (vErrors === null) {
                                vErrors = [err370];
                              } else {
                                vErrors.push(err370);
                              }
                              errors++;
                            }
                          } else {
                            const err371 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/bigquery", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.bigquery, data: data170 };
                            if (vErrors === null) {
                              vErrors = [err371];
                            } else {
                              vErrors.push(err371);
                            }
                            errors++;
                          }
                        }
                        if (data165.databricks !== void 0) {
                          let data171 = data165.databricks;
                          if (typeof data171 === "string") {
                            if (func2(data171) < 1) {
                              const err372 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/databricks", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.databricks, data: data171 };
                              if (vErrors === null) {
                                vErrors = [err372];
                              } else {
                                vErrors.push(err372);
                              }
                              errors++;
                            }
                          } else {
                            const err373 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/databricks", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.databricks, data: data171 };
                            if (vErrors === null) {
                              vErrors = [err373];
                            } else {
                              vErrors.push(err373);
                            }
                            errors++;
                          }
                        }
                        if (data165.clickhouse !== void 0) {
                          let data172 = data165.clickhouse;
                          if (typeof data172 === "string") {
                            if (func2(data172) < 1) {
                              const err374 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/clickhouse", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.clickhouse, data: data172 };
                              if (vErrors === null) {
                                vErrors = [err374];
                              } else {
                                vErrors.push(err374);
                              }
                              errors++;
                            }
                          } else {
                            const err375 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/clickhouse", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.clickhouse, data: data172 };
                            if (vErrors === null) {
                              vErrors = [err375];
                            } else {
                              vErrors.push(err375);
                            }
                            errors++;
                          }
                        }
                        if (data165.tsql !== void 0) {
                          let data173 = data165.tsql;
                          if (typeof data173 === "string") {
                            if (func2(data173) < 1) {
                              const err376 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/tsql", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.tsql, data: data173 };
                              if (vErrors === null) {
                                vErrors = [err376];
                              } else {
                                vErrors.push(err376);
                              }
                              errors++;
                            }
                          } else {
                            const err377 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/tsql", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.tsql, data: data173 };
                            if (vErrors === null) {
                              vErrors = [err377];
                            } else {
                              vErrors.push(err377);
                            }
                            errors++;
                          }
                        }
                        if (data165.trino !== void 0) {
                          let data174 = data165.trino;
                          if (typeof data174 === "string") {
                            if (func2(data174) < 1) {
                              const err378 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/trino", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.trino, data: data174 };
                              if (vErrors === null) {
                                vErrors = [err378];
                              } else {
                                vErrors.push(err378);
                              }
                              errors++;
                            }
                          } else {
                            const err379 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/trino", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.trino, data: data174 };
                            if (vErrors === null) {
                              vErrors = [err379];
                            } else {
                              vErrors.push(err379);
                            }
                            errors++;
                          }
                        }
                        if (data165.mysql !== void 0) {
                          let data175 = data165.mysql;
                          if (typeof data175 === "string") {
                            if (func2(data175) < 1) {
                              const err380 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/mysql", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.mysql, data: data175 };
                              if (vErrors === null) {
                                vErrors = [err380];
                              } else {
                                vErrors.push(err380);
                              }
                              errors++;
                            }
                          } else {
                            const err381 = { instancePath: instancePath + "/audit/forall/criteria/" + i23 + "/mysql", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].properties.mysql, data: data175 };
                            if (vErrors === null) {
                              vErrors = [err381];
                            } else {
                              vErrors.push(err381);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err382 = { instancePath: instancePath + "/audit/forall/criteria/" + i23, schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf[1], data: data165 };
                        if (vErrors === null) {
                          vErrors = [err382];
                        } else {
                          vErrors.push(err382);
                        }
                        errors++;
                      }
                      var _valid9 = _errs412 === errors;
                      valid92 = valid92 || _valid9;
                    }
                    if (!valid92) {
                      const err383 = { instancePath: instancePath + "/audit/forall/criteria/" + i23, schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items.anyOf, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.items, data: data165 };
                      if (vErrors === null) {
                        vErrors = [err383];
                      } else {
                        vErrors.push(err383);
                      }
                      errors++;
                    } else {
                      errors = _errs409;
                      if (vErrors !== null) {
                        if (_errs409) {
                          vErrors.length = _errs409;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err384 = { instancePath: instancePath + "/audit/forall/criteria", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/criteria/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.criteria, data: data164 };
                  if (vErrors === null) {
                    vErrors = [err384];
                  } else {
                    vErrors.push(err384);
                  }
                  errors++;
                }
              }
              if (data163.blocking !== void 0) {
                let data176 = data163.blocking;
                if (typeof data176 !== "boolean") {
                  const err385 = { instancePath: instancePath + "/audit/forall/blocking", schemaPath: "#/anyOf/1/properties/audit/properties/forall/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.audit.properties.forall.properties.blocking.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall.properties.blocking, data: data176 };
                  if (vErrors === null) {
                    vErrors = [err385];
                  } else {
                    vErrors.push(err385);
                  }
                  errors++;
                }
              }
            } else {
              const err386 = { instancePath: instancePath + "/audit/forall", schemaPath: "#/anyOf/1/properties/audit/properties/forall/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.forall.type, parentSchema: schema23.anyOf[1].properties.audit.properties.forall, data: data163 };
              if (vErrors === null) {
                vErrors = [err386];
              } else {
                vErrors.push(err386);
              }
              errors++;
            }
          }
          if (data99.cdf_fresh !== void 0) {
            let data177 = data99.cdf_fresh;
            if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
              if (data177.max_age_hours === void 0) {
                const err387 = { instancePath: instancePath + "/audit/cdf_fresh", schemaPath: "#/anyOf/1/properties/audit/properties/cdf_fresh/required", keyword: "required", params: { missingProperty: "max_age_hours" }, schema: schema23.anyOf[1].properties.audit.properties.cdf_fresh.required, parentSchema: schema23.anyOf[1].properties.audit.properties.cdf_fresh, data: data177 };
                if (vErrors === null) {
                  vErrors = [err387];
                } else {
                  vErrors.push(err387);
                }
                errors++;
              }
              for (const key51 in data177) {
                if (!(key51 === "max_age_hours")) {
                  const err388 = { instancePath: instancePath + "/audit/cdf_fresh", schemaPath: "#/anyOf/1/properties/audit/properties/cdf_fresh/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, schema: false, parentSchema: schema23.anyOf[1].properties.audit.properties.cdf_fresh, data: data177 };
                  if (vErrors === null) {
                    vErrors = [err388];
                  } else {
                    vErrors.push(err388);
                  }
                  errors++;
                }
              }
              if (data177.max_age_hours !== void 0) {
                let data178 = data177.max_age_hours;
                if (!(typeof data178 == "number" && (!(data178 % 1) && !isNaN(data178)) && isFinite(data178))) {
                  const err389 = { instancePath: instancePath + "/audit/cdf_fresh/max_age_hours", schemaPath: "#/anyOf/1/properties/audit/properties/cdf_fresh/properties/max_age_hours/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.audit.properties.cdf_fresh.properties.max_age_hours.type, parentSchema: schema23.anyOf[1].properties.audit.properties.cdf_fresh.properties.max_age_hours, data: data178 };
                  if (vErrors === null) {
                    vErrors = [err389];
                  } else {
                    vErrors.push(err389);
                  }
                  errors++;
                }
                if (typeof data178 == "number" && isFinite(data178)) {
                  if (data178 > 87600 || isNaN(data178)) {
                    const err390 = { instancePath: instancePath + "/audit/cdf_fresh/max_age_hours", schemaPath: "#/anyOf/1/properties/audit/properties/cdf_fresh/properties/max_age_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 87600 }, schema: 87600, parentSchema: schema23.anyOf[1].properties.audit.properties.cdf_fresh.properties.max_age_hours, data: data178 };
                    if (vErrors === null) {
                      vErrors = [err390];
                    } else {
                      vErrors.push(err390);
                    }
                    errors++;
                  }
                  if (data178 < 1 || isNaN(data178)) {
                    const err391 = { instancePath: instancePath + "/audit/cdf_fresh/max_age_hours", schemaPath: "#/anyOf/1/properties/audit/properties/cdf_fresh/properties/max_age_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.audit.properties.cdf_fresh.properties.max_age_hours, data: data178 };
                    if (vErrors === null) {
                      vErrors = [err391];
                    } else {
                      vErrors.push(err391);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err392 = { instancePath: instancePath + "/audit/cdf_fresh", schemaPath: "#/anyOf/1/properties/audit/properties/cdf_fresh/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.properties.cdf_fresh.type, parentSchema: schema23.anyOf[1].properties.audit.properties.cdf_fresh, data: data177 };
              if (vErrors === null) {
                vErrors = [err392];
              } else {
                vErrors.push(err392);
              }
              errors++;
            }
          }
        } else {
          const err393 = { instancePath: instancePath + "/audit", schemaPath: "#/anyOf/1/properties/audit/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.audit.type, parentSchema: schema23.anyOf[1].properties.audit, data: data99 };
          if (vErrors === null) {
            vErrors = [err393];
          } else {
            vErrors.push(err393);
          }
          errors++;
        }
      }
      if (data.model !== void 0) {
        let data179 = data.model;
        if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
          if (Object.keys(data179).length < 1) {
            const err394 = { instancePath: instancePath + "/model", schemaPath: "#/anyOf/1/properties/model/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model, data: data179 };
            if (vErrors === null) {
              vErrors = [err394];
            } else {
              vErrors.push(err394);
            }
            errors++;
          }
          if (data179.kind !== void 0) {
            let data180 = data179.kind;
            const _errs445 = errors;
            let valid96 = false;
            const _errs446 = errors;
            if (!(data180 === "auto" || data180 === "view" || data180 === "full" || data180 === "incremental" || data180 === "incremental_by_time_range" || data180 === "incremental_by_unique_key" || data180 === "incremental_by_partition" || data180 === "incremental_unmanaged" || data180 === "scd_type_2" || data180 === "scd_type_2_by_time" || data180 === "scd_type_2_by_column" || data180 === "embedded" || data180 === "seed" || data180 === "external" || data180 === "managed" || data180 === "custom")) {
              const err395 = { instancePath: instancePath + "/model/kind", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.model.properties.kind.anyOf[0].enum }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[0].enum, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[0], data: data180 };
              if (vErrors === null) {
                vErrors = [err395];
              } else {
                vErrors.push(err395);
              }
              errors++;
            }
            var _valid10 = _errs446 === errors;
            valid96 = valid96 || _valid10;
            if (!valid96) {
              const _errs447 = errors;
              if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
                if (Object.keys(data180).length > 1) {
                  const err396 = { instancePath: instancePath + "/model/kind", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1], data: data180 };
                  if (vErrors === null) {
                    vErrors = [err396];
                  } else {
                    vErrors.push(err396);
                  }
                  errors++;
                }
                if (Object.keys(data180).length < 1) {
                  const err397 = { instancePath: instancePath + "/model/kind", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1], data: data180 };
                  if (vErrors === null) {
                    vErrors = [err397];
                  } else {
                    vErrors.push(err397);
                  }
                  errors++;
                }
                for (const key52 in data180) {
                  if (!(key52 === "view" || key52 === "incremental_by_time_range")) {
                    const err398 = { instancePath: instancePath + "/model/kind", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1], data: data180 };
                    if (vErrors === null) {
                      vErrors = [err398];
                    } else {
                      vErrors.push(err398);
                    }
                    errors++;
                  }
                }
                if (data180.view !== void 0) {
                  let data181 = data180.view;
                  if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
                    for (const key53 in data181) {
                      if (!(key53 === "materialized")) {
                        const err399 = { instancePath: instancePath + "/model/kind/view", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/view/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.view, data: data181 };
                        if (vErrors === null) {
                          vErrors = [err399];
                        } else {
                          vErrors.push(err399);
                        }
                        errors++;
                      }
                    }
                    if (data181.materialized !== void 0) {
                      let data182 = data181.materialized;
                      if (typeof data182 !== "boolean") {
                        const err400 = { instancePath: instancePath + "/model/kind/view/materialized", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/view/properties/materialized/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.view.properties.materialized.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.view.properties.materialized, data: data182 };
                        if (vErrors === null) {
                          vErrors = [err400];
                        } else {
                          vErrors.push(err400);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err401 = { instancePath: instancePath + "/model/kind/view", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/view/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.view.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.view, data: data181 };
                    if (vErrors === null) {
                      vErrors = [err401];
                    } else {
                      vErrors.push(err401);
                    }
                    errors++;
                  }
                }
                if (data180.incremental_by_time_range !== void 0) {
                  let data183 = data180.incremental_by_time_range;
                  if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
                    for (const key54 in data183) {
                      if (!func4.call(schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties, key54)) {
                        const err402 = { instancePath: instancePath + "/model/kind/incremental_by_time_range", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range, data: data183 };
                        if (vErrors === null) {
                          vErrors = [err402];
                        } else {
                          vErrors.push(err402);
                        }
                        errors++;
                      }
                    }
                    if (data183.batch_size !== void 0) {
                      let data184 = data183.batch_size;
                      if (!(typeof data184 == "number" && (!(data184 % 1) && !isNaN(data184)) && isFinite(data184))) {
                        const err403 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/batch_size", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_size/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_size.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_size, data: data184 };
                        if (vErrors === null) {
                          vErrors = [err403];
                        } else {
                          vErrors.push(err403);
                        }
                        errors++;
                      }
                      if (typeof data184 == "number" && isFinite(data184)) {
                        if (data184 < 1 || isNaN(data184)) {
                          const err404 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/batch_size", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_size, data: data184 };
                          if (vErrors === null) {
                            vErrors = [err404];
                          } else {
                            vErrors.push(err404);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data183.batch_concurrency !== void 0) {
                      let data185 = data183.batch_concurrency;
                      if (!(typeof data185 == "number" && (!(data185 % 1) && !isNaN(data185)) && isFinite(data185))) {
                        const err405 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/batch_concurrency", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_concurrency/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_concurrency.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_concurrency, data: data185 };
                        if (vErrors === null) {
                          vErrors = [err405];
                        } else {
                          vErrors.push(err405);
                        }
                        errors++;
                      }
                      if (typeof data185 == "number" && isFinite(data185)) {
                        if (data185 < 1 || isNaN(data185)) {
                          const err406 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/batch_concurrency", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/batch_concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.batch_concurrency, data: data185 };
                          if (vErrors === null) {
                            vErrors = [err406];
                          } else {
                            vErrors.push(err406);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data183.lookback !== void 0) {
                      let data186 = data183.lookback;
                      if (!(typeof data186 == "number" && (!(data186 % 1) && !isNaN(data186)) && isFinite(data186))) {
                        const err407 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/lookback", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/lookback/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.lookback.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.lookback, data: data186 };
                        if (vErrors === null) {
                          vErrors = [err407];
                        } else {
                          vErrors.push(err407);
                        }
                        errors++;
                      }
                      if (typeof data186 == "number" && isFinite(data186)) {
                        if (data186 < 1 || isNaN(data186)) {
                          const err408 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/lookback", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/lookback/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.lookback, data: data186 };
                          if (vErrors === null) {
                            vErrors = [err408];
                          } else {
                            vErrors.push(err408);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data183.forward_only !== void 0) {
                      let data187 = data183.forward_only;
                      if (typeof data187 !== "boolean") {
                        const err409 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/forward_only", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/forward_only/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.forward_only.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.forward_only, data: data187 };
                        if (vErrors === null) {
                          vErrors = [err409];
                        } else {
                          vErrors.push(err409);
                        }
                        errors++;
                      }
                    }
                    if (data183.disable_restatement !== void 0) {
                      let data188 = data183.disable_restatement;
                      if (typeof data188 !== "boolean") {
                        const err410 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/disable_restatement", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/disable_restatement/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.disable_restatement.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.disable_restatement, data: data188 };
                        if (vErrors === null) {
                          vErrors = [err410];
                        } else {
                          vErrors.push(err410);
                        }
                        errors++;
                      }
                    }
                    if (data183.auto_restatement_cron !== void 0) {
                      let data189 = data183.auto_restatement_cron;
                      if (typeof data189 === "string") {
                        if (func2(data189) < 1) {
                          const err411 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/auto_restatement_cron", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_cron/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_cron, data: data189 };
                          if (vErrors === null) {
                            vErrors = [err411];
                          } else {
                            vErrors.push(err411);
                          }
                          errors++;
                        }
                      } else {
                        const err412 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/auto_restatement_cron", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_cron/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_cron.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_cron, data: data189 };
                        if (vErrors === null) {
                          vErrors = [err412];
                        } else {
                          vErrors.push(err412);
                        }
                        errors++;
                      }
                    }
                    if (data183.auto_restatement_intervals !== void 0) {
                      let data190 = data183.auto_restatement_intervals;
                      if (!(typeof data190 == "number" && (!(data190 % 1) && !isNaN(data190)) && isFinite(data190))) {
                        const err413 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/auto_restatement_intervals", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_intervals/type", keyword: "type", params: { type: "integer" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_intervals.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_intervals, data: data190 };
                        if (vErrors === null) {
                          vErrors = [err413];
                        } else {
                          vErrors.push(err413);
                        }
                        errors++;
                      }
                      if (typeof data190 == "number" && isFinite(data190)) {
                        if (data190 < 1 || isNaN(data190)) {
                          const err414 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/auto_restatement_intervals", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/auto_restatement_intervals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.auto_restatement_intervals, data: data190 };
                          if (vErrors === null) {
                            vErrors = [err414];
                          } else {
                            vErrors.push(err414);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data183.partition_by_time_column !== void 0) {
                      let data191 = data183.partition_by_time_column;
                      if (typeof data191 !== "boolean") {
                        const err415 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/partition_by_time_column", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/partition_by_time_column/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.partition_by_time_column.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.partition_by_time_column, data: data191 };
                        if (vErrors === null) {
                          vErrors = [err415];
                        } else {
                          vErrors.push(err415);
                        }
                        errors++;
                      }
                    }
                    if (data183.on_destructive_change !== void 0) {
                      let data192 = data183.on_destructive_change;
                      if (!(data192 === "error" || data192 === "warn" || data192 === "allow" || data192 === "ignore")) {
                        const err416 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/on_destructive_change", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/on_destructive_change/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_destructive_change.enum }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_destructive_change.enum, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_destructive_change, data: data192 };
                        if (vErrors === null) {
                          vErrors = [err416];
                        } else {
                          vErrors.push(err416);
                        }
                        errors++;
                      }
                    }
                    if (data183.on_additive_change !== void 0) {
                      let data193 = data183.on_additive_change;
                      if (!(data193 === "error" || data193 === "warn" || data193 === "allow" || data193 === "ignore")) {
                        const err417 = { instancePath: instancePath + "/model/kind/incremental_by_time_range/on_additive_change", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/properties/on_additive_change/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_additive_change.enum }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_additive_change.enum, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.properties.on_additive_change, data: data193 };
                        if (vErrors === null) {
                          vErrors = [err417];
                        } else {
                          vErrors.push(err417);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err418 = { instancePath: instancePath + "/model/kind/incremental_by_time_range", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/properties/incremental_by_time_range/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range.type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].properties.incremental_by_time_range, data: data183 };
                    if (vErrors === null) {
                      vErrors = [err418];
                    } else {
                      vErrors.push(err418);
                    }
                    errors++;
                  }
                }
              } else {
                const err419 = { instancePath: instancePath + "/model/kind", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.kind.anyOf[1], data: data180 };
                if (vErrors === null) {
                  vErrors = [err419];
                } else {
                  vErrors.push(err419);
                }
                errors++;
              }
              var _valid10 = _errs447 === errors;
              valid96 = valid96 || _valid10;
            }
            if (!valid96) {
              const err420 = { instancePath: instancePath + "/model/kind", schemaPath: "#/anyOf/1/properties/model/properties/kind/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.kind.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.kind, data: data180 };
              if (vErrors === null) {
                vErrors = [err420];
              } else {
                vErrors.push(err420);
              }
              errors++;
            } else {
              errors = _errs445;
              if (vErrors !== null) {
                if (_errs445) {
                  vErrors.length = _errs445;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data179.owner !== void 0) {
            let data194 = data179.owner;
            if (typeof data194 === "string") {
              if (func2(data194) < 1) {
                const err421 = { instancePath: instancePath + "/model/owner", schemaPath: "#/anyOf/1/properties/model/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.owner, data: data194 };
                if (vErrors === null) {
                  vErrors = [err421];
                } else {
                  vErrors.push(err421);
                }
                errors++;
              }
            } else {
              const err422 = { instancePath: instancePath + "/model/owner", schemaPath: "#/anyOf/1/properties/model/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.owner.type, parentSchema: schema23.anyOf[1].properties.model.properties.owner, data: data194 };
              if (vErrors === null) {
                vErrors = [err422];
              } else {
                vErrors.push(err422);
              }
              errors++;
            }
          }
          if (data179.cron !== void 0) {
            let data195 = data179.cron;
            if (typeof data195 === "string") {
              if (func2(data195) < 1) {
                const err423 = { instancePath: instancePath + "/model/cron", schemaPath: "#/anyOf/1/properties/model/properties/cron/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.cron, data: data195 };
                if (vErrors === null) {
                  vErrors = [err423];
                } else {
                  vErrors.push(err423);
                }
                errors++;
              }
            } else {
              const err424 = { instancePath: instancePath + "/model/cron", schemaPath: "#/anyOf/1/properties/model/properties/cron/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.cron.type, parentSchema: schema23.anyOf[1].properties.model.properties.cron, data: data195 };
              if (vErrors === null) {
                vErrors = [err424];
              } else {
                vErrors.push(err424);
              }
              errors++;
            }
          }
          if (data179.cron_tz !== void 0) {
            let data196 = data179.cron_tz;
            if (typeof data196 === "string") {
              if (func2(data196) < 1) {
                const err425 = { instancePath: instancePath + "/model/cron_tz", schemaPath: "#/anyOf/1/properties/model/properties/cron_tz/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.cron_tz, data: data196 };
                if (vErrors === null) {
                  vErrors = [err425];
                } else {
                  vErrors.push(err425);
                }
                errors++;
              }
            } else {
              const err426 = { instancePath: instancePath + "/model/cron_tz", schemaPath: "#/anyOf/1/properties/model/properties/cron_tz/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.cron_tz.type, parentSchema: schema23.anyOf[1].properties.model.properties.cron_tz, data: data196 };
              if (vErrors === null) {
                vErrors = [err426];
              } else {
                vErrors.push(err426);
              }
              errors++;
            }
          }
          if (data179.interval_unit !== void 0) {
            let data197 = data179.interval_unit;
            if (!(data197 === "year" || data197 === "month" || data197 === "day" || data197 === "hour" || data197 === "half_hour" || data197 === "quarter_hour" || data197 === "five_minute")) {
              const err427 = { instancePath: instancePath + "/model/interval_unit", schemaPath: "#/anyOf/1/properties/model/properties/interval_unit/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.model.properties.interval_unit.enum }, schema: schema23.anyOf[1].properties.model.properties.interval_unit.enum, parentSchema: schema23.anyOf[1].properties.model.properties.interval_unit, data: data197 };
              if (vErrors === null) {
                vErrors = [err427];
              } else {
                vErrors.push(err427);
              }
              errors++;
            }
            if (typeof data197 === "string") {
              if (func2(data197) < 1) {
                const err428 = { instancePath: instancePath + "/model/interval_unit", schemaPath: "#/anyOf/1/properties/model/properties/interval_unit/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.interval_unit, data: data197 };
                if (vErrors === null) {
                  vErrors = [err428];
                } else {
                  vErrors.push(err428);
                }
                errors++;
              }
            } else {
              const err429 = { instancePath: instancePath + "/model/interval_unit", schemaPath: "#/anyOf/1/properties/model/properties/interval_unit/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.interval_unit.type, parentSchema: schema23.anyOf[1].properties.model.properties.interval_unit, data: data197 };
              if (vErrors === null) {
                vErrors = [err429];
              } else {
                vErrors.push(err429);
              }
              errors++;
            }
          }
          if (data179.start !== void 0) {
            let data198 = data179.start;
            if (typeof data198 === "string") {
              if (func2(data198) < 1) {
                const err430 = { instancePath: instancePath + "/model/start", schemaPath: "#/anyOf/1/properties/model/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.start, data: data198 };
                if (vErrors === null) {
                  vErrors = [err430];
                } else {
                  vErrors.push(err430);
                }
                errors++;
              }
            } else {
              const err431 = { instancePath: instancePath + "/model/start", schemaPath: "#/anyOf/1/properties/model/properties/start/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.start.type, parentSchema: schema23.anyOf[1].properties.model.properties.start, data: data198 };
              if (vErrors === null) {
                vErrors = [err431];
              } else {
                vErrors.push(err431);
              }
              errors++;
            }
          }
          if (data179.end !== void 0) {
            let data199 = data179.end;
            if (typeof data199 === "string") {
              if (func2(data199) < 1) {
                const err432 = { instancePath: instancePath + "/model/end", schemaPath: "#/anyOf/1/properties/model/properties/end/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.end, data: data199 };
                if (vErrors === null) {
                  vErrors = [err432];
                } else {
                  vErrors.push(err432);
                }
                errors++;
              }
            } else {
              const err433 = { instancePath: instancePath + "/model/end", schemaPath: "#/anyOf/1/properties/model/properties/end/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.end.type, parentSchema: schema23.anyOf[1].properties.model.properties.end, data: data199 };
              if (vErrors === null) {
                vErrors = [err433];
              } else {
                vErrors.push(err433);
              }
              errors++;
            }
          }
          if (data179.tags !== void 0) {
            let data200 = data179.tags;
            const _errs489 = errors;
            let valid100 = false;
            const _errs490 = errors;
            if (typeof data200 === "string") {
              if (func2(data200) < 1) {
                const err434 = { instancePath: instancePath + "/model/tags", schemaPath: "#/anyOf/1/properties/model/properties/tags/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.tags.anyOf[0], data: data200 };
                if (vErrors === null) {
                  vErrors = [err434];
                } else {
                  vErrors.push(err434);
                }
                errors++;
              }
            } else {
              const err435 = { instancePath: instancePath + "/model/tags", schemaPath: "#/anyOf/1/properties/model/properties/tags/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.tags.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.tags.anyOf[0], data: data200 };
              if (vErrors === null) {
                vErrors = [err435];
              } else {
                vErrors.push(err435);
              }
              errors++;
            }
            var _valid11 = _errs490 === errors;
            valid100 = valid100 || _valid11;
            if (!valid100) {
              const _errs492 = errors;
              if (Array.isArray(data200)) {
                if (data200.length < 1) {
                  const err436 = { instancePath: instancePath + "/model/tags", schemaPath: "#/anyOf/1/properties/model/properties/tags/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.tags.anyOf[1], data: data200 };
                  if (vErrors === null) {
                    vErrors = [err436];
                  } else {
                    vErrors.push(err436);
                  }
                  errors++;
                }
                const len22 = data200.length;
                for (let i24 = 0; i24 < len22; i24++) {
                  let data201 = data200[i24];
                  if (typeof data201 === "string") {
                    if (func2(data201) < 1) {
                      const err437 = { instancePath: instancePath + "/model/tags/" + i24, schemaPath: "#/anyOf/1/properties/model/properties/tags/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.tags.anyOf[1].items, data: data201 };
                      if (vErrors === null) {
                        vErrors = [err437];
                      } else {
                        vErrors.push(err437);
                      }
                      errors++;
                    }
                  } else {
                    const err438 = { instancePath: instancePath + "/model/tags/" + i24, schemaPath: "#/anyOf/1/properties/model/properties/tags/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.tags.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.tags.anyOf[1].items, data: data201 };
                    if (vErrors === null) {
                      vErrors = [err438];
                    } else {
                      vErrors.push(err438);
                    }
                    errors++;
                  }
                }
              } else {
                const err439 = { instancePath: instancePath + "/model/tags", schemaPath: "#/anyOf/1/properties/model/properties/tags/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.tags.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.tags.anyOf[1], data: data200 };
                if (vErrors === null) {
                  vErrors = [err439];
                } else {
                  vErrors.push(err439);
                }
                errors++;
              }
              var _valid11 = _errs492 === errors;
              valid100 = valid100 || _valid11;
            }
            if (!valid100) {
              const err440 = { instancePath: instancePath + "/model/tags", schemaPath: "#/anyOf/1/properties/model/properties/tags/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.tags.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.tags, data: data200 };
              if (vErrors === null) {
                vErrors = [err440];
              } else {
                vErrors.push(err440);
              }
              errors++;
            } else {
              errors = _errs489;
              if (vErrors !== null) {
                if (_errs489) {
                  vErrors.length = _errs489;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data179.stamp !== void 0) {
            let data202 = data179.stamp;
            if (typeof data202 === "string") {
              if (func2(data202) < 1) {
                const err441 = { instancePath: instancePath + "/model/stamp", schemaPath: "#/anyOf/1/properties/model/properties/stamp/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.stamp, data: data202 };
                if (vErrors === null) {
                  vErrors = [err441];
                } else {
                  vErrors.push(err441);
                }
                errors++;
              }
            } else {
              const err442 = { instancePath: instancePath + "/model/stamp", schemaPath: "#/anyOf/1/properties/model/properties/stamp/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.stamp.type, parentSchema: schema23.anyOf[1].properties.model.properties.stamp, data: data202 };
              if (vErrors === null) {
                vErrors = [err442];
              } else {
                vErrors.push(err442);
              }
              errors++;
            }
          }
          if (data179.table_format !== void 0) {
            let data203 = data179.table_format;
            if (typeof data203 === "string") {
              if (func2(data203) < 1) {
                const err443 = { instancePath: instancePath + "/model/table_format", schemaPath: "#/anyOf/1/properties/model/properties/table_format/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.table_format, data: data203 };
                if (vErrors === null) {
                  vErrors = [err443];
                } else {
                  vErrors.push(err443);
                }
                errors++;
              }
            } else {
              const err444 = { instancePath: instancePath + "/model/table_format", schemaPath: "#/anyOf/1/properties/model/properties/table_format/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.table_format.type, parentSchema: schema23.anyOf[1].properties.model.properties.table_format, data: data203 };
              if (vErrors === null) {
                vErrors = [err444];
              } else {
                vErrors.push(err444);
              }
              errors++;
            }
          }
          if (data179.storage_format !== void 0) {
            let data204 = data179.storage_format;
            if (typeof data204 === "string") {
              if (func2(data204) < 1) {
                const err445 = { instancePath: instancePath + "/model/storage_format", schemaPath: "#/anyOf/1/properties/model/properties/storage_format/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.storage_format, data: data204 };
                if (vErrors === null) {
                  vErrors = [err445];
                } else {
                  vErrors.push(err445);
                }
                errors++;
              }
            } else {
              const err446 = { instancePath: instancePath + "/model/storage_format", schemaPath: "#/anyOf/1/properties/model/properties/storage_format/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.storage_format.type, parentSchema: schema23.anyOf[1].properties.model.properties.storage_format, data: data204 };
              if (vErrors === null) {
                vErrors = [err446];
              } else {
                vErrors.push(err446);
              }
              errors++;
            }
          }
          if (data179.partitioned_by !== void 0) {
            let data205 = data179.partitioned_by;
            const _errs503 = errors;
            let valid103 = false;
            const _errs504 = errors;
            const _errs505 = errors;
            let valid104 = false;
            const _errs506 = errors;
            if (typeof data205 === "string") {
              if (func2(data205) < 1) {
                const err447 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[0], data: data205 };
                if (vErrors === null) {
                  vErrors = [err447];
                } else {
                  vErrors.push(err447);
                }
                errors++;
              }
            } else {
              const err448 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[0], data: data205 };
              if (vErrors === null) {
                vErrors = [err448];
              } else {
                vErrors.push(err448);
              }
              errors++;
            }
            var _valid13 = _errs506 === errors;
            valid104 = valid104 || _valid13;
            if (!valid104) {
              const _errs508 = errors;
              if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
                if (data205.column === void 0) {
                  const err449 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1], data: data205 };
                  if (vErrors === null) {
                    vErrors = [err449];
                  } else {
                    vErrors.push(err449);
                  }
                  errors++;
                }
                if (data205.sql === void 0) {
                  const err450 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1], data: data205 };
                  if (vErrors === null) {
                    vErrors = [err450];
                  } else {
                    vErrors.push(err450);
                  }
                  errors++;
                }
                for (const key55 in data205) {
                  if (!(key55 === "column" || key55 === "sql")) {
                    const err451 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1], data: data205 };
                    if (vErrors === null) {
                      vErrors = [err451];
                    } else {
                      vErrors.push(err451);
                    }
                    errors++;
                  }
                }
                if (data205.column !== void 0) {
                  let data206 = data205.column;
                  if (typeof data206 === "string") {
                    if (func2(data206) < 1) {
                      const err452 = { instancePath: instancePath + "/model/partitioned_by/column", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.column, data: data206 };
                      if (vErrors === null) {
                        vErrors = [err452];
                      } else {
                        vErrors.push(err452);
                      }
                      errors++;
                    }
                  } else {
                    const err453 = { instancePath: instancePath + "/model/partitioned_by/column", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.column.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.column, data: data206 };
                    if (vErrors === null) {
                      vErrors = [err453];
                    } else {
                      vErrors.push(err453);
                    }
                    errors++;
                  }
                }
                if (data205.sql !== void 0) {
                  let data207 = data205.sql;
                  const _errs514 = errors;
                  let valid106 = false;
                  const _errs515 = errors;
                  if (typeof data207 === "string") {
                    if (func2(data207) < 1) {
                      const err454 = { instancePath: instancePath + "/model/partitioned_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data207 };
                      if (vErrors === null) {
                        vErrors = [err454];
                      } else {
                        vErrors.push(err454);
                      }
                      errors++;
                    }
                  } else {
                    const err455 = { instancePath: instancePath + "/model/partitioned_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data207 };
                    if (vErrors === null) {
                      vErrors = [err455];
                    } else {
                      vErrors.push(err455);
                    }
                    errors++;
                  }
                  var _valid14 = _errs515 === errors;
                  valid106 = valid106 || _valid14;
                  if (!valid106) {
                    const _errs517 = errors;
                    if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
                      if (Object.keys(data207).length < 1) {
                        const err456 = { instancePath: instancePath + "/model/partitioned_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data207 };
                        if (vErrors === null) {
                          vErrors = [err456];
                        } else {
                          vErrors.push(err456);
                        }
                        errors++;
                      }
                      for (const key56 in data207) {
                        if (!func4.call(schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties, key56)) {
                          const err457 = { instancePath: instancePath + "/model/partitioned_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data207 };
                          if (vErrors === null) {
                            vErrors = [err457];
                          } else {
                            vErrors.push(err457);
                          }
                          errors++;
                        }
                      }
                      if (data207.duckdb !== void 0) {
                        let data208 = data207.duckdb;
                        if (typeof data208 === "string") {
                          if (func2(data208) < 1) {
                            const err458 = { instancePath: instancePath + "/model/partitioned_by/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data208 };
                            if (vErrors === null) {
                              vErrors = [err458];
                            } else {
                              vErrors.push(err458);
                            }
                            errors++;
                          }
                        } else {
                          const err459 = { instancePath: instancePath + "/model/partitioned_by/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data208 };
                          if (vErrors === null) {
                            vErrors = [err459];
                          } else {
                            vErrors.push(err459);
                          }
                          errors++;
                        }
                      }
                      if (data207.postgres !== void 0) {
                        let data209 = data207.postgres;
                        if (typeof data209 === "string") {
                          if (func2(data209) < 1) {
                            const err460 = { instancePath: instancePath + "/model/partitioned_by/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data209 };
                            if (vErrors === null) {
                              vErrors = [err460];
                            } else {
                              vErrors.push(err460);
                            }
                            errors++;
                          }
                        } else {
                          const err461 = { instancePath: instancePath + "/model/partitioned_by/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data209 };
                          if (vErrors === null) {
                            vErrors = [err461];
                          } else {
                            vErrors.push(err461);
                          }
                          errors++;
                        }
                      }
                      if (data207.redshift !== void 0) {
                        let data210 = data207.redshift;
                        if (typeof data210 === "string") {
                          if (func2(data210) < 1) {
                            const err462 = { instancePath: instancePath + "/model/partitioned_by/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data210 };
                            if (vErrors === null) {
                              vErrors = [err462];
                            } else {
                              vErrors.push(err462);
                            }
                            errors++;
                          }
                        } else {
                          const err463 = { instancePath: instancePath + "/model/partitioned_by/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data210 };
                          if (vErrors === null) {
                            vErrors = [err463];
                          } else {
                            vErrors.push(err463);
                          }
                          errors++;
                        }
                      }
                      if (data207.snowflake !== void 0) {
                        let data211 = data207.snowflake;
                        if (typeof data211 === "string") {
                          if (func2(data211) < 1) {
                            const err464 = { instancePath: instancePath + "/model/partitioned_by/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data211 };
                            if (vErrors === null) {
                              vErrors = [err464];
                            } else {
                              vErrors.push(err464);
                            }
                            errors++;
                          }
                        } else {
                          const err465 = { instancePath: instancePath + "/model/partitioned_by/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data211 };
                          if (vErrors === null) {
                            vErrors = [err465];
                          } else {
                            vErrors.push(err465);
                          }
                          errors++;
                        }
                      }
                      if (data207.bigquery !== void 0) {
                        let data212 = data207.bigquery;
                        if (typeof data212 === "string") {
                          if (func2(data212) < 1) {
                            const err466 = { instancePath: instancePath + "/model/partitioned_by/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data212 };
                            if (vErrors === null) {
                              vErrors = [err466];
                            } else {
                              vErrors.push(err466);
                            }
                            errors++;
                          }
                        } else {
                          const err467 = { instancePath: instancePath + "/model/partitioned_by/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data212 };
                          if (vErrors === null) {
                            vErrors = [err467];
                          } else {
                            vErrors.push(err467);
                          }
                          errors++;
                        }
                      }
                      if (data207.databricks !== void 0) {
                        let data213 = data207.databricks;
                        if (typeof data213 === "string") {
                          if (func2(data213) < 1) {
                            const err468 = { instancePath: instancePath + "/model/partitioned_by/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data213 };
                            if (vErrors === null) {
                              vErrors = [err468];
                            } else {
                              vErrors.push(err468);
                            }
                            errors++;
                          }
                        } else {
                          const err469 = { instancePath: instancePath + "/model/partitioned_by/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data213 };
                          if (vErrors === null) {
                            vErrors = [err469];
                          } else {
                            vErrors.push(err469);
                          }
                          errors++;
                        }
                      }
                      if (data207.clickhouse !== void 0) {
                        let data214 = data207.clickhouse;
                        if (typeof data214 === "string") {
                          if (func2(data214) < 1) {
                            const err470 = { instancePath: instancePath + "/model/partitioned_by/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data214 };
                            if (vErrors === null) {
                              vErrors = [err470];
                            } else {
                              vErrors.push(err470);
                            }
                            errors++;
                          }
                        } else {
                          const err471 = { instancePath: instancePath + "/model/partitioned_by/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data214 };
                          if (vErrors === null) {
                            vErrors = [err471];
                          } else {
                            vErrors.push(err471);
                          }
                          errors++;
                        }
                      }
                      if (data207.tsql !== void 0) {
                        let data215 = data207.tsql;
                        if (typeof data215 === "string") {
                          if (func2(data215) < 1) {
                            const err472 = { instancePath: instancePath + "/model/partitioned_by/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data215 };
                            if (vErrors === null) {
                              vErrors = [err472];
                            } else {
                              vErrors.push(err472);
                            }
                            errors++;
                          }
                        } else {
                          const err473 = { instancePath: instancePath + "/model/partitioned_by/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data215 };
                          if (vErrors === null) {
                            vErrors = [err473];
                          } else {
                            vErrors.push(err473);
                          }
                          errors++;
                        }
                      }
                      if (data207.trino !== void 0) {
                        let data216 = data207.trino;
                        if (typeof data216 === "string") {
                          if (func2(data216) < 1) {
                            const err474 = { instancePath: instancePath + "/model/partitioned_by/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data216 };
                            if (vErrors === null) {
                              vErrors = [err474];
                            } else {
                              vErrors.push(err474);
                            }
                            errors++;
                          }
                        } else {
                          const err475 = { instancePath: instancePath + "/model/partitioned_by/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data216 };
                          if (vErrors === null) {
                            vErrors = [err475];
                          } else {
                            vErrors.push(err475);
                          }
                          errors++;
                        }
                      }
                      if (data207.mysql !== void 0) {
                        let data217 = data207.mysql;
                        if (typeof data217 === "string") {
                          if (func2(data217) < 1) {
                            const err476 = { instancePath: instancePath + "/model/partitioned_by/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data217 };
                            if (vErrors === null) {
                              vErrors = [err476];
                            } else {
                              vErrors.push(err476);
                            }
                            errors++;
                          }
                        } else {
                          const err477 = { instancePath: instancePath + "/model/partitioned_by/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data217 };
                          if (vErrors === null) {
                            vErrors = [err477];
                          } else {
                            vErrors.push(err477);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err478 = { instancePath: instancePath + "/model/partitioned_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data207 };
                      if (vErrors === null) {
                        vErrors = [err478];
                      } else {
                        vErrors.push(err478);
                      }
                      errors++;
                    }
                    var _valid14 = _errs517 === errors;
                    valid106 = valid106 || _valid14;
                  }
                  if (!valid106) {
                    const err479 = { instancePath: instancePath + "/model/partitioned_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].properties.sql, data: data207 };
                    if (vErrors === null) {
                      vErrors = [err479];
                    } else {
                      vErrors.push(err479);
                    }
                    errors++;
                  } else {
                    errors = _errs514;
                    if (vErrors !== null) {
                      if (_errs514) {
                        vErrors.length = _errs514;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err480 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf[1], data: data205 };
                if (vErrors === null) {
                  vErrors = [err480];
                } else {
                  vErrors.push(err480);
                }
                errors++;
              }
              var _valid13 = _errs508 === errors;
              valid104 = valid104 || _valid13;
            }
            if (!valid104) {
              const err481 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/0/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0].anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[0], data: data205 };
              if (vErrors === null) {
                vErrors = [err481];
              } else {
                vErrors.push(err481);
              }
              errors++;
            } else {
              errors = _errs505;
              if (vErrors !== null) {
                if (_errs505) {
                  vErrors.length = _errs505;
                } else {
                  vErrors = null;
                }
              }
            }
            var _valid12 = _errs504 === errors;
            valid103 = valid103 || _valid12;
            if (!valid103) {
              const _errs540 = errors;
              if (Array.isArray(data205)) {
                if (data205.length < 1) {
                  const err482 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1], data: data205 };
                  if (vErrors === null) {
                    vErrors = [err482];
                  } else {
                    vErrors.push(err482);
                  }
                  errors++;
                }
                const len23 = data205.length;
                for (let i25 = 0; i25 < len23; i25++) {
                  let data218 = data205[i25];
                  const _errs543 = errors;
                  let valid110 = false;
                  const _errs544 = errors;
                  if (typeof data218 === "string") {
                    if (func2(data218) < 1) {
                      const err483 = { instancePath: instancePath + "/model/partitioned_by/" + i25, schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[0], data: data218 };
                      if (vErrors === null) {
                        vErrors = [err483];
                      } else {
                        vErrors.push(err483);
                      }
                      errors++;
                    }
                  } else {
                    const err484 = { instancePath: instancePath + "/model/partitioned_by/" + i25, schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[0], data: data218 };
                    if (vErrors === null) {
                      vErrors = [err484];
                    } else {
                      vErrors.push(err484);
                    }
                    errors++;
                  }
                  var _valid15 = _errs544 === errors;
                  valid110 = valid110 || _valid15;
                  if (!valid110) {
                    const _errs546 = errors;
                    if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
                      if (data218.column === void 0) {
                        const err485 = { instancePath: instancePath + "/model/partitioned_by/" + i25, schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data218 };
                        if (vErrors === null) {
                          vErrors = [err485];
                        } else {
                          vErrors.push(err485);
                        }
                        errors++;
                      }
                      if (data218.sql === void 0) {
                        const err486 = { instancePath: instancePath + "/model/partitioned_by/" + i25, schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data218 };
                        if (vErrors === null) {
                          vErrors = [err486];
                        } else {
                          vErrors.push(err486);
                        }
                        errors++;
                      }
                      for (const key57 in data218) {
                        if (!(key57 === "column" || key57 === "sql")) {
                          const err487 = { instancePath: instancePath + "/model/partitioned_by/" + i25, schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data218 };
                          if (vErrors === null) {
                            vErrors = [err487];
                          } else {
                            vErrors.push(err487);
                          }
                          errors++;
                        }
                      }
                      if (data218.column !== void 0) {
                        let data219 = data218.column;
                        if (typeof data219 === "string") {
                          if (func2(data219) < 1) {
                            const err488 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/column", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.column, data: data219 };
                            if (vErrors === null) {
                              vErrors = [err488];
                            } else {
                              vErrors.push(err488);
                            }
                            errors++;
                          }
                        } else {
                          const err489 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/column", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.column.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.column, data: data219 };
                          if (vErrors === null) {
                            vErrors = [err489];
                          } else {
                            vErrors.push(err489);
                          }
                          errors++;
                        }
                      }
                      if (data218.sql !== void 0) {
                        let data220 = data218.sql;
                        const _errs552 = errors;
                        let valid112 = false;
                        const _errs553 = errors;
                        if (typeof data220 === "string") {
                          if (func2(data220) < 1) {
                            const err490 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data220 };
                            if (vErrors === null) {
                              vErrors = [err490];
                            } else {
                              vErrors.push(err490);
                            }
                            errors++;
                          }
                        } else {
                          const err491 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data220 };
                          if (vErrors === null) {
                            vErrors = [err491];
                          } else {
                            vErrors.push(err491);
                          }
                          errors++;
                        }
                        var _valid16 = _errs553 === errors;
                        valid112 = valid112 || _valid16;
                        if (!valid112) {
                          const _errs555 = errors;
                          if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
                            if (Object.keys(data220).length < 1) {
                              const err492 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data220 };
                              if (vErrors === null) {
                                vErrors = [err492];
                              } else {
                                vErrors.push(err492);
                              }
                              errors++;
                            }
                            for (const key58 in data220) {
                              if (!func4.call(schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties, key58)) {
                                const err493 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data220 };
                                if (vErrors === null) {
                                  vErrors = [err493];
                                } else {
                                  vErrors.push(err493);
                                }
                                errors++;
                              }
                            }
                            if (data220.duckdb !== void 0) {
                              let data221 = data220.duckdb;
                              if (typeof data221 === "string") {
                                if (func2(data221) < 1) {
                                  const err494 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data221 };
                                  if (vErrors === null) {
                                    vErrors = [err494];
                                  } else {
                                    vErrors.push(err494);
                                  }
                                  errors++;
                                }
                              } else {
                                const err495 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data221 };
                                if (vErrors === null) {
                                  vErrors = [err495];
                                } else {
                                  vErrors.push(err495);
                                }
                                errors++;
                              }
                            }
                            if (data220.postgres !== void 0) {
                              let data222 = data220.postgres;
                              if (typeof data222 === "string") {
                                if (func2(data222) < 1) {
                                  const err496 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data222 };
                                  if (vErrors === null) {
                                    vErrors = [err496];
                                  } else {
                                    vErrors.push(err496);
                                  }
                                  errors++;
                                }
                              } else {
                                const err497 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data222 };
                                if (vErrors === null) {
                                  vErrors = [err497];
                                } else {
                                  vErrors.push(err497);
                                }
                                errors++;
                              }
                            }
                            if (data220.redshift !== void 0) {
                              let data223 = data220.redshift;
                              if (typeof data223 === "string") {
                                if (func2(data223) < 1) {
                                  const err498 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data223 };
                                  if (vErrors === null) {
                                    vErrors = [err498];
                                  } else {
                                    vErrors.push(err498);
                                  }
                                  errors++;
                                }
                              } else {
                                const err499 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data223 };
                                if (vErrors === null) {
                                  vErrors = [err499];
                                } else {
                                  vErrors.push(err499);
                                }
                                errors++;
                              }
                            }
                            if (data220.snowflake !== void 0) {
                              let data224 = data220.snowflake;
                              if (typeof data224 === "string") {
                                if (func2(data224) < 1) {
                                  const err500 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data224 };
                                  if (vErrors === null) {
                                    vErrors = [err500];
                                  } else {
                                    vErrors.push(err500);
                                  }
                                  errors++;
                                }
                              } else {
                                const err501 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data224 };
                                if (vErrors === null) {
                                  vErrors = [err501];
                                } else {
                                  vErrors.push(err501);
                                }
                                errors++;
                              }
                            }
                            if (data220.bigquery !== void 0) {
                              let data225 = data220.bigquery;
                              if (typeof data225 === "string") {
                                if (func2(data225) < 1) {
                                  const err502 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data225 };
                                  if (vErrors === null) {
                                    vErrors = [err502];
                                  } else {
                                    vErrors.push(err502);
                                  }
                                  errors++;
                                }
                              } else {
                                const err503 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data225 };
                                if (vErrors === null) {
                                  vErrors = [err503];
                                } else {
                                  vErrors.push(err503);
                                }
                                errors++;
                              }
                            }
                            if (data220.databricks !== void 0) {
                              let data226 = data220.databricks;
                              if (typeof data226 === "string") {
                                if (func2(data226) < 1) {
                                  const err504 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data226 };
                                  if (vErrors === null) {
                                    vErrors = [err504];
                                  } else {
                                    vErrors.push(err504);
                                  }
                                  errors++;
                                }
                              } else {
                                const err505 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data226 };
                                if (vErrors === null) {
                                  vErrors = [err505];
                                } else {
                                  vErrors.push(err505);
                                }
                                errors++;
                              }
                            }
                            if (data220.clickhouse !== void 0) {
                              let data227 = data220.clickhouse;
                              if (typeof data227 === "string") {
                                if (func2(data227) < 1) {
                                  const err506 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data227 };
                                  if (vErrors === null) {
                                    vErrors = [err506];
                                  } else {
                                    vErrors.push(err506);
                                  }
                                  errors++;
                                }
                              } else {
                                const err507 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data227 };
                                if (vErrors === null) {
                                  vErrors = [err507];
                                } else {
                                  vErrors.push(err507);
                                }
                                errors++;
                              }
                            }
                            if (data220.tsql !== void 0) {
                              let data228 = data220.tsql;
                              if (typeof data228 === "string") {
                                if (func2(data228) < 1) {
                                  const err508 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data228 };
                                  if (vErrors === null) {
                                    vErrors = [err508];
                                  } else {
                                    vErrors.push(err508);
                                  }
                                  errors++;
                                }
                              } else {
                                const err509 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data228 };
                                if (vErrors === null) {
                                  vErrors = [err509];
                                } else {
                                  vErrors.push(err509);
                                }
                                errors++;
                              }
                            }
                            if (data220.trino !== void 0) {
                              let data229 = data220.trino;
                              if (typeof data229 === "string") {
                                if (func2(data229) < 1) {
                                  const err510 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data229 };
                                  if (vErrors === null) {
                                    vErrors = [err510];
                                  } else {
                                    vErrors.push(err510);
                                  }
                                  errors++;
                                }
                              } else {
                                const err511 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data229 };
                                if (vErrors === null) {
                                  vErrors = [err511];
                                } else {
                                  vErrors.push(err511);
                                }
                                errors++;
                              }
                            }
                            if (data220.mysql !== void 0) {
                              let data230 = data220.mysql;
                              if (typeof data230 === "string") {
                                if (func2(data230) < 1) {
                                  const err512 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data230 };
                                  if (vErrors === null) {
                                    vErrors = [err512];
                                  } else {
                                    vErrors.push(err512);
                                  }
                                  errors++;
                                }
                              } else {
                                const err513 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data230 };
                                if (vErrors === null) {
                                  vErrors = [err513];
                                } else {
                                  vErrors.push(err513);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err514 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data220 };
                            if (vErrors === null) {
                              vErrors = [err514];
                            } else {
                              vErrors.push(err514);
                            }
                            errors++;
                          }
                          var _valid16 = _errs555 === errors;
                          valid112 = valid112 || _valid16;
                        }
                        if (!valid112) {
                          const err515 = { instancePath: instancePath + "/model/partitioned_by/" + i25 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].properties.sql, data: data220 };
                          if (vErrors === null) {
                            vErrors = [err515];
                          } else {
                            vErrors.push(err515);
                          }
                          errors++;
                        } else {
                          errors = _errs552;
                          if (vErrors !== null) {
                            if (_errs552) {
                              vErrors.length = _errs552;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                      }
                    } else {
                      const err516 = { instancePath: instancePath + "/model/partitioned_by/" + i25, schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf[1], data: data218 };
                      if (vErrors === null) {
                        vErrors = [err516];
                      } else {
                        vErrors.push(err516);
                      }
                      errors++;
                    }
                    var _valid15 = _errs546 === errors;
                    valid110 = valid110 || _valid15;
                  }
                  if (!valid110) {
                    const err517 = { instancePath: instancePath + "/model/partitioned_by/" + i25, schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].items, data: data218 };
                    if (vErrors === null) {
                      vErrors = [err517];
                    } else {
                      vErrors.push(err517);
                    }
                    errors++;
                  } else {
                    errors = _errs543;
                    if (vErrors !== null) {
                      if (_errs543) {
                        vErrors.length = _errs543;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err518 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf[1], data: data205 };
                if (vErrors === null) {
                  vErrors = [err518];
                } else {
                  vErrors.push(err518);
                }
                errors++;
              }
              var _valid12 = _errs540 === errors;
              valid103 = valid103 || _valid12;
            }
            if (!valid103) {
              const err519 = { instancePath: instancePath + "/model/partitioned_by", schemaPath: "#/anyOf/1/properties/model/properties/partitioned_by/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.partitioned_by.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.partitioned_by, data: data205 };
              if (vErrors === null) {
                vErrors = [err519];
              } else {
                vErrors.push(err519);
              }
              errors++;
            } else {
              errors = _errs503;
              if (vErrors !== null) {
                if (_errs503) {
                  vErrors.length = _errs503;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data179.clustered_by !== void 0) {
            let data231 = data179.clustered_by;
            const _errs579 = errors;
            let valid114 = false;
            const _errs580 = errors;
            const _errs581 = errors;
            let valid115 = false;
            const _errs582 = errors;
            if (typeof data231 === "string") {
              if (func2(data231) < 1) {
                const err520 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[0], data: data231 };
                if (vErrors === null) {
                  vErrors = [err520];
                } else {
                  vErrors.push(err520);
                }
                errors++;
              }
            } else {
              const err521 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[0], data: data231 };
              if (vErrors === null) {
                vErrors = [err521];
              } else {
                vErrors.push(err521);
              }
              errors++;
            }
            var _valid18 = _errs582 === errors;
            valid115 = valid115 || _valid18;
            if (!valid115) {
              const _errs584 = errors;
              if (data231 && typeof data231 == "object" && !Array.isArray(data231)) {
                if (data231.column === void 0) {
                  const err522 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1], data: data231 };
                  if (vErrors === null) {
                    vErrors = [err522];
                  } else {
                    vErrors.push(err522);
                  }
                  errors++;
                }
                if (data231.sql === void 0) {
                  const err523 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1], data: data231 };
                  if (vErrors === null) {
                    vErrors = [err523];
                  } else {
                    vErrors.push(err523);
                  }
                  errors++;
                }
                for (const key59 in data231) {
                  if (!(key59 === "column" || key59 === "sql")) {
                    const err524 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1], data: data231 };
                    if (vErrors === null) {
                      vErrors = [err524];
                    } else {
                      vErrors.push(err524);
                    }
                    errors++;
                  }
                }
                if (data231.column !== void 0) {
                  let data232 = data231.column;
                  if (typeof data232 === "string") {
                    if (func2(data232) < 1) {
                      const err525 = { instancePath: instancePath + "/model/clustered_by/column", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.column, data: data232 };
                      if (vErrors === null) {
                        vErrors = [err525];
                      } else {
                        vErrors.push(err525);
                      }
                      errors++;
                    }
                  } else {
                    const err526 = { instancePath: instancePath + "/model/clustered_by/column", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.column.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.column, data: data232 };
                    if (vErrors === null) {
                      vErrors = [err526];
                    } else {
                      vErrors.push(err526);
                    }
                    errors++;
                  }
                }
                if (data231.sql !== void 0) {
                  let data233 = data231.sql;
                  const _errs590 = errors;
                  let valid117 = false;
                  const _errs591 = errors;
                  if (typeof data233 === "string") {
                    if (func2(data233) < 1) {
                      const err527 = { instancePath: instancePath + "/model/clustered_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data233 };
                      if (vErrors === null) {
                        vErrors = [err527];
                      } else {
                        vErrors.push(err527);
                      }
                      errors++;
                    }
                  } else {
                    const err528 = { instancePath: instancePath + "/model/clustered_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[0], data: data233 };
                    if (vErrors === null) {
                      vErrors = [err528];
                    } else {
                      vErrors.push(err528);
                    }
                    errors++;
                  }
                  var _valid19 = _errs591 === errors;
                  valid117 = valid117 || _valid19;
                  if (!valid117) {
                    const _errs593 = errors;
                    if (data233 && typeof data233 == "object" && !Array.isArray(data233)) {
                      if (Object.keys(data233).length < 1) {
                        const err529 = { instancePath: instancePath + "/model/clustered_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data233 };
                        if (vErrors === null) {
                          vErrors = [err529];
                        } else {
                          vErrors.push(err529);
                        }
                        errors++;
                      }
                      for (const key60 in data233) {
                        if (!func4.call(schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties, key60)) {
                          const err530 = { instancePath: instancePath + "/model/clustered_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data233 };
                          if (vErrors === null) {
                            vErrors = [err530];
                          } else {
                            vErrors.push(err530);
                          }
                          errors++;
                        }
                      }
                      if (data233.duckdb !== void 0) {
                        let data234 = data233.duckdb;
                        if (typeof data234 === "string") {
                          if (func2(data234) < 1) {
                            const err531 = { instancePath: instancePath + "/model/clustered_by/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data234 };
                            if (vErrors === null) {
                              vErrors = [err531];
                            } else {
                              vErrors.push(err531);
                            }
                            errors++;
                          }
                        } else {
                          const err532 = { instancePath: instancePath + "/model/clustered_by/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data234 };
                          if (vErrors === null) {
                            vErrors = [err532];
                          } else {
                            vErrors.push(err532);
                          }
                          errors++;
                        }
                      }
                      if (data233.postgres !== void 0) {
                        let data235 = data233.postgres;
                        if (typeof data235 === "string") {
                          if (func2(data235) < 1) {
                            const err533 = { instancePath: instancePath + "/model/clustered_by/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data235 };
                            if (vErrors === null) {
                              vErrors = [err533];
                            } else {
                              vErrors.push(err533);
                            }
                            errors++;
                          }
                        } else {
                          const err534 = { instancePath: instancePath + "/model/clustered_by/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data235 };
                          if (vErrors === null) {
                            vErrors = [err534];
                          } else {
                            vErrors.push(err534);
                          }
                          errors++;
                        }
                      }
                      if (data233.redshift !== void 0) {
                        let data236 = data233.redshift;
                        if (typeof data236 === "string") {
                          if (func2(data236) < 1) {
                            const err535 = { instancePath: instancePath + "/model/clustered_by/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data236 };
                            if (vErrors === null) {
                              vErrors = [err535];
                            } else {
                              vErrors.push(err535);
                            }
                            errors++;
                          }
                        } else {
                          const err536 = { instancePath: instancePath + "/model/clustered_by/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data236 };
                          if (vErrors === null) {
                            vErrors = [err536];
                          } else {
                            vErrors.push(err536);
                          }
                          errors++;
                        }
                      }
                      if (data233.snowflake !== void 0) {
                        let data237 = data233.snowflake;
                        if (typeof data237 === "string") {
                          if (func2(data237) < 1) {
                            const err537 = { instancePath: instancePath + "/model/clustered_by/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data237 };
                            if (vErrors === null) {
                              vErrors = [err537];
                            } else {
                              vErrors.push(err537);
                            }
                            errors++;
                          }
                        } else {
                          const err538 = { instancePath: instancePath + "/model/clustered_by/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data237 };
                          if (vErrors === null) {
                            vErrors = [err538];
                          } else {
                            vErrors.push(err538);
                          }
                          errors++;
                        }
                      }
                      if (data233.bigquery !== void 0) {
                        let data238 = data233.bigquery;
                        if (typeof data238 === "string") {
                          if (func2(data238) < 1) {
                            const err539 = { instancePath: instancePath + "/model/clustered_by/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data238 };
                            if (vErrors === null) {
                              vErrors = [err539];
                            } else {
                              vErrors.push(err539);
                            }
                            errors++;
                          }
                        } else {
                          const err540 = { instancePath: instancePath + "/model/clustered_by/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data238 };
                          if (vErrors === null) {
                            vErrors = [err540];
                          } else {
                            vErrors.push(err540);
                          }
                          errors++;
                        }
                      }
                      if (data233.databricks !== void 0) {
                        let data239 = data233.databricks;
                        if (typeof data239 === "string") {
                          if (func2(data239) < 1) {
                            const err541 = { instancePath: instancePath + "/model/clustered_by/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data239 };
                            if (vErrors === null) {
                              vErrors = [err541];
                            } else {
                              vErrors.push(err541);
                            }
                            errors++;
                          }
                        } else {
                          const err542 = { instancePath: instancePath + "/model/clustered_by/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data239 };
                          if (vErrors === null) {
                            vErrors = [err542];
                          } else {
                            vErrors.push(err542);
                          }
                          errors++;
                        }
                      }
                      if (data233.clickhouse !== void 0) {
                        let data240 = data233.clickhouse;
                        if (typeof data240 === "string") {
                          if (func2(data240) < 1) {
                            const err543 = { instancePath: instancePath + "/model/clustered_by/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data240 };
                            if (vErrors === null) {
                              vErrors = [err543];
                            } else {
                              vErrors.push(err543);
                            }
                            errors++;
                          }
                        } else {
                          const err544 = { instancePath: instancePath + "/model/clustered_by/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data240 };
                          if (vErrors === null) {
                            vErrors = [err544];
                          } else {
                            vErrors.push(err544);
                          }
                          errors++;
                        }
                      }
                      if (data233.tsql !== void 0) {
                        let data241 = data233.tsql;
                        if (typeof data241 === "string") {
                          if (func2(data241) < 1) {
                            const err545 = { instancePath: instancePath + "/model/clustered_by/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data241 };
                            if (vErrors === null) {
                              vErrors = [err545];
                            } else {
                              vErrors.push(err545);
                            }
                            errors++;
                          }
                        } else {
                          const err546 = { instancePath: instancePath + "/model/clustered_by/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data241 };
                          if (vErrors === null) {
                            vErrors = [err546];
                          } else {
                            vErrors.push(err546);
                          }
                          errors++;
                        }
                      }
                      if (data233.trino !== void 0) {
                        let data242 = data233.trino;
                        if (typeof data242 === "string") {
                          if (func2(data242) < 1) {
                            const err547 = { instancePath: instancePath + "/model/clustered_by/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data242 };
                            if (vErrors === null) {
                              vErrors = [err547];
                            } else {
                              vErrors.push(err547);
                            }
                            errors++;
                          }
                        } else {
                          const err548 = { instancePath: instancePath + "/model/clustered_by/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.trino, data: data242 };
                          if (vErrors === null) {
                            vErrors = [err548];
                          } else {
                            vErrors.push(err548);
                          }
                          errors++;
                        }
                      }
                      if (data233.mysql !== void 0) {
                        let data243 = data233.mysql;
                        if (typeof data243 === "string") {
                          if (func2(data243) < 1) {
                            const err549 = { instancePath: instancePath + "/model/clustered_by/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data243 };
                            if (vErrors === null) {
                              vErrors = [err549];
                            } else {
                              vErrors.push(err549);
                            }
                            errors++;
                          }
                        } else {
                          const err550 = { instancePath: instancePath + "/model/clustered_by/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data243 };
                          if (vErrors === null) {
                            vErrors = [err550];
                          } else {
                            vErrors.push(err550);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err551 = { instancePath: instancePath + "/model/clustered_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf[1], data: data233 };
                      if (vErrors === null) {
                        vErrors = [err551];
                      } else {
                        vErrors.push(err551);
                      }
                      errors++;
                    }
                    var _valid19 = _errs593 === errors;
                    valid117 = valid117 || _valid19;
                  }
                  if (!valid117) {
                    const err552 = { instancePath: instancePath + "/model/clustered_by/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].properties.sql, data: data233 };
                    if (vErrors === null) {
                      vErrors = [err552];
                    } else {
                      vErrors.push(err552);
                    }
                    errors++;
                  } else {
                    errors = _errs590;
                    if (vErrors !== null) {
                      if (_errs590) {
                        vErrors.length = _errs590;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err553 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf[1], data: data231 };
                if (vErrors === null) {
                  vErrors = [err553];
                } else {
                  vErrors.push(err553);
                }
                errors++;
              }
              var _valid18 = _errs584 === errors;
              valid115 = valid115 || _valid18;
            }
            if (!valid115) {
              const err554 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/0/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0].anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[0], data: data231 };
              if (vErrors === null) {
                vErrors = [err554];
              } else {
                vErrors.push(err554);
              }
              errors++;
            } else {
              errors = _errs581;
              if (vErrors !== null) {
                if (_errs581) {
                  vErrors.length = _errs581;
                } else {
                  vErrors = null;
                }
              }
            }
            var _valid17 = _errs580 === errors;
            valid114 = valid114 || _valid17;
            if (!valid114) {
              const _errs616 = errors;
              if (Array.isArray(data231)) {
                if (data231.length < 1) {
                  const err555 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1], data: data231 };
                  if (vErrors === null) {
                    vErrors = [err555];
                  } else {
                    vErrors.push(err555);
                  }
                  errors++;
                }
                const len24 = data231.length;
                for (let i26 = 0; i26 < len24; i26++) {
                  let data244 = data231[i26];
                  const _errs619 = errors;
                  let valid121 = false;
                  const _errs620 = errors;
                  if (typeof data244 === "string") {
                    if (func2(data244) < 1) {
                      const err556 = { instancePath: instancePath + "/model/clustered_by/" + i26, schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[0], data: data244 };
                      if (vErrors === null) {
                        vErrors = [err556];
                      } else {
                        vErrors.push(err556);
                      }
                      errors++;
                    }
                  } else {
                    const err557 = { instancePath: instancePath + "/model/clustered_by/" + i26, schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[0], data: data244 };
                    if (vErrors === null) {
                      vErrors = [err557];
                    } else {
                      vErrors.push(err557);
                    }
                    errors++;
                  }
                  var _valid20 = _errs620 === errors;
                  valid121 = valid121 || _valid20;
                  if (!valid121) {
                    const _errs622 = errors;
                    if (data244 && typeof data244 == "object" && !Array.isArray(data244)) {
                      if (data244.column === void 0) {
                        const err558 = { instancePath: instancePath + "/model/clustered_by/" + i26, schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "column" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1], data: data244 };
                        if (vErrors === null) {
                          vErrors = [err558];
                        } else {
                          vErrors.push(err558);
                        }
                        errors++;
                      }
                      if (data244.sql === void 0) {
                        const err559 = { instancePath: instancePath + "/model/clustered_by/" + i26, schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].required, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1], data: data244 };
                        if (vErrors === null) {
                          vErrors = [err559];
                        } else {
                          vErrors.push(err559);
                        }
                        errors++;
                      }
                      for (const key61 in data244) {
                        if (!(key61 === "column" || key61 === "sql")) {
                          const err560 = { instancePath: instancePath + "/model/clustered_by/" + i26, schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1], data: data244 };
                          if (vErrors === null) {
                            vErrors = [err560];
                          } else {
                            vErrors.push(err560);
                          }
                          errors++;
                        }
                      }
                      if (data244.column !== void 0) {
                        let data245 = data244.column;
                        if (typeof data245 === "string") {
                          if (func2(data245) < 1) {
                            const err561 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/column", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.column, data: data245 };
                            if (vErrors === null) {
                              vErrors = [err561];
                            } else {
                              vErrors.push(err561);
                            }
                            errors++;
                          }
                        } else {
                          const err562 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/column", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.column.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.column, data: data245 };
                          if (vErrors === null) {
                            vErrors = [err562];
                          } else {
                            vErrors.push(err562);
                          }
                          errors++;
                        }
                      }
                      if (data244.sql !== void 0) {
                        let data246 = data244.sql;
                        const _errs628 = errors;
                        let valid123 = false;
                        const _errs629 = errors;
                        if (typeof data246 === "string") {
                          if (func2(data246) < 1) {
                            const err563 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data246 };
                            if (vErrors === null) {
                              vErrors = [err563];
                            } else {
                              vErrors.push(err563);
                            }
                            errors++;
                          }
                        } else {
                          const err564 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[0], data: data246 };
                          if (vErrors === null) {
                            vErrors = [err564];
                          } else {
                            vErrors.push(err564);
                          }
                          errors++;
                        }
                        var _valid21 = _errs629 === errors;
                        valid123 = valid123 || _valid21;
                        if (!valid123) {
                          const _errs631 = errors;
                          if (data246 && typeof data246 == "object" && !Array.isArray(data246)) {
                            if (Object.keys(data246).length < 1) {
                              const err565 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data246 };
                              if (vErrors === null) {
                                vErrors = [err565];
                              } else {
                                vErrors.push(err565);
                              }
                              errors++;
                            }
                            for (const key62 in data246) {
                              if (!func4.call(schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties, key62)) {
                                const err566 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, schema: false, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data246 };
                                if (vErrors === null) {
                                  vErrors = [err566];
                                } else {
                                  vErrors.push(err566);
                                }
                                errors++;
                              }
                            }
                            if (data246.duckdb !== void 0) {
                              let data247 = data246.duckdb;
                              if (typeof data247 === "string") {
                                if (func2(data247) < 1) {
                                  const err567 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data247 };
                                  if (vErrors === null) {
                                    vErrors = [err567];
                                  } else {
                                    vErrors.push(err567);
                                  }
                                  errors++;
                                }
                              } else {
                                const err568 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/duckdb", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data247 };
                                if (vErrors === null) {
                                  vErrors = [err568];
                                } else {
                                  vErrors.push(err568);
                                }
                                errors++;
                              }
                            }
                            if (data246.postgres !== void 0) {
                              let data248 = data246.postgres;
                              if (typeof data248 === "string") {
                                if (func2(data248) < 1) {
                                  const err569 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data248 };
                                  if (vErrors === null) {
                                    vErrors = [err569];
                                  } else {
                                    vErrors.push(err569);
                                  }
                                  errors++;
                                }
                              } else {
                                const err570 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/postgres", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data248 };
                                if (vErrors === null) {
                                  vErrors = [err570];
                                } else {
                                  vErrors.push(err570);
                                }
                                errors++;
                              }
                            }
                            if (data246.redshift !== void 0) {
                              let data249 = data246.redshift;
                              if (typeof data249 === "string") {
                                if (func2(data249) < 1) {
                                  const err571 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data249 };
                                  if (vErrors === null) {
                                    vErrors = [err571];
                                  } else {
                                    vErrors.push(err571);
                                  }
                                  errors++;
                                }
                              } else {
                                const err572 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/redshift", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data249 };
                                if (vErrors === null) {
                                  vErrors = [err572];
                                } else {
                                  vErrors.push(err572);
                                }
                                errors++;
                              }
                            }
                            if (data246.snowflake !== void 0) {
                              let data250 = data246.snowflake;
                              if (typeof data250 === "string") {
                                if (func2(data250) < 1) {
                                  const err573 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data250 };
                                  if (vErrors === null) {
                                    vErrors = [err573];
                                  } else {
                                    vErrors.push(err573);
                                  }
                                  errors++;
                                }
                              } else {
                                const err574 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/snowflake", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data250 };
                                if (vErrors === null) {
                                  vErrors = [err574];
                                } else {
                                  vErrors.push(err574);
                                }
                                errors++;
                              }
                            }
                            if (data246.bigquery !== void 0) {
                              let data251 = data246.bigquery;
                              if (typeof data251 === "string") {
                                if (func2(data251) < 1) {
                                  const err575 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data251 };
                                  if (vErrors === null) {
                                    vErrors = [err575];
                                  } else {
                                    vErrors.push(err575);
                                  }
                                  errors++;
                                }
                              } else {
                                const err576 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/bigquery", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data251 };
                                if (vErrors === null) {
                                  vErrors = [err576];
                                } else {
                                  vErrors.push(err576);
                                }
                                errors++;
                              }
                            }
                            if (data246.databricks !== void 0) {
                              let data252 = data246.databricks;
                              if (typeof data252 === "string") {
                                if (func2(data252) < 1) {
                                  const err577 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data252 };
                                  if (vErrors === null) {
                                    vErrors = [err577];
                                  } else {
                                    vErrors.push(err577);
                                  }
                                  errors++;
                                }
                              } else {
                                const err578 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/databricks", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data252 };
                                if (vErrors === null) {
                                  vErrors = [err578];
                                } else {
                                  vErrors.push(err578);
                                }
                                errors++;
                              }
                            }
                            if (data246.clickhouse !== void 0) {
                              let data253 = data246.clickhouse;
                              if (typeof data253 === "string") {
                                if (func2(data253) < 1) {
                                  const err579 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data253 };
                                  if (vErrors === null) {
                                    vErrors = [err579];
                                  } else {
                                    vErrors.push(err579);
                                  }
                                  errors++;
                                }
                              } else {
                                const err580 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/clickhouse", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data253 };
                                if (vErrors === null) {
                                  vErrors = [err580];
                                } else {
                                  vErrors.push(err580);
                                }
                                errors++;
                              }
                            }
                            if (data246.tsql !== void 0) {
                              let data254 = data246.tsql;
                              if (typeof data254 === "string") {
                                if (func2(data254) < 1) {
                                  const err581 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data254 };
                                  if (vErrors === null) {
                                    vErrors = [err581];
                                  } else {
                                    vErrors.push(err581);
                                  }
                                  errors++;
                                }
                              } else {
                                const err582 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/tsql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data254 };
                                if (vErrors === null) {
                                  vErrors = [err582];
                                } else {
                                  vErrors.push(err582);
                                }
                                errors++;
                              }
                            }
                            if (data246.trino !== void 0) {
                              let data255 = data246.trino;
                              if (typeof data255 === "string") {
                                if (func2(data255) < 1) {
                                  const err583 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data255 };
                                  if (vErrors === null) {
                                    vErrors = [err583];
                                  } else {
                                    vErrors.push(err583);
                                  }
                                  errors++;
                                }
                              } else {
                                const err584 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/trino", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data255 };
                                if (vErrors === null) {
                                  vErrors = [err584];
                                } else {
                                  vErrors.push(err584);
                                }
                                errors++;
                              }
                            }
                            if (data246.mysql !== void 0) {
                              let data256 = data246.mysql;
                              if (typeof data256 === "string") {
                                if (func2(data256) < 1) {
                                  const err585 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data256 };
                                  if (vErrors === null) {
                                    vErrors = [err585];
                                  } else {
                                    vErrors.push(err585);
                                  }
                                  errors++;
                                }
                              } else {
                                const err586 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql/mysql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data256 };
                                if (vErrors === null) {
                                  vErrors = [err586];
                                } else {
                                  vErrors.push(err586);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err587 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf[1], data: data246 };
                            if (vErrors === null) {
                              vErrors = [err587];
                            } else {
                              vErrors.push(err587);
                            }
                            errors++;
                          }
                          var _valid21 = _errs631 === errors;
                          valid123 = valid123 || _valid21;
                        }
                        if (!valid123) {
                          const err588 = { instancePath: instancePath + "/model/clustered_by/" + i26 + "/sql", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].properties.sql, data: data246 };
                          if (vErrors === null) {
                            vErrors = [err588];
                          } else {
                            vErrors.push(err588);
                          }
                          errors++;
                        } else {
                          errors = _errs628;
                          if (vErrors !== null) {
                            if (_errs628) {
                              vErrors.length = _errs628;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                      }
                    } else {
                      const err589 = { instancePath: instancePath + "/model/clustered_by/" + i26, schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf[1], data: data244 };
                      if (vErrors === null) {
                        vErrors = [err589];
                      } else {
                        vErrors.push(err589);
                      }
                      errors++;
                    }
                    var _valid20 = _errs622 === errors;
                    valid121 = valid121 || _valid20;
                  }
                  if (!valid121) {
                    const err590 = { instancePath: instancePath + "/model/clustered_by/" + i26, schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].items, data: data244 };
                    if (vErrors === null) {
                      vErrors = [err590];
                    } else {
                      vErrors.push(err590);
                    }
                    errors++;
                  } else {
                    errors = _errs619;
                    if (vErrors !== null) {
                      if (_errs619) {
                        vErrors.length = _errs619;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err591 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf[1], data: data231 };
                if (vErrors === null) {
                  vErrors = [err591];
                } else {
                  vErrors.push(err591);
                }
                errors++;
              }
              var _valid17 = _errs616 === errors;
              valid114 = valid114 || _valid17;
            }
            if (!valid114) {
              const err592 = { instancePath: instancePath + "/model/clustered_by", schemaPath: "#/anyOf/1/properties/model/properties/clustered_by/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.clustered_by.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.clustered_by, data: data231 };
              if (vErrors === null) {
                vErrors = [err592];
              } else {
                vErrors.push(err592);
              }
              errors++;
            } else {
              errors = _errs579;
              if (vErrors !== null) {
                if (_errs579) {
                  vErrors.length = _errs579;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data179.depends_on !== void 0) {
            let data257 = data179.depends_on;
            const _errs655 = errors;
            let valid125 = false;
            const _errs656 = errors;
            if (typeof data257 === "string") {
              if (!pattern2.test(data257)) {
                const err593 = { instancePath: instancePath + "/model/depends_on", schemaPath: "#/anyOf/1/properties/model/properties/depends_on/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^.]+\\.[^.]+$" }, schema: "^[^.]+\\.[^.]+$", parentSchema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[0], data: data257 };
                if (vErrors === null) {
                  vErrors = [err593];
                } else {
                  vErrors.push(err593);
                }
                errors++;
              }
            } else {
              const err594 = { instancePath: instancePath + "/model/depends_on", schemaPath: "#/anyOf/1/properties/model/properties/depends_on/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[0], data: data257 };
              if (vErrors === null) {
                vErrors = [err594];
              } else {
                vErrors.push(err594);
              }
              errors++;
            }
            var _valid22 = _errs656 === errors;
            valid125 = valid125 || _valid22;
            if (!valid125) {
              const _errs658 = errors;
              if (Array.isArray(data257)) {
                if (data257.length < 1) {
                  const err595 = { instancePath: instancePath + "/model/depends_on", schemaPath: "#/anyOf/1/properties/model/properties/depends_on/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[1], data: data257 };
                  if (vErrors === null) {
                    vErrors = [err595];
                  } else {
                    vErrors.push(err595);
                  }
                  errors++;
                }
                const len25 = data257.length;
                for (let i27 = 0; i27 < len25; i27++) {
                  let data258 = data257[i27];
                  if (typeof data258 === "string") {
                    if (!pattern2.test(data258)) {
                      const err596 = { instancePath: instancePath + "/model/depends_on/" + i27, schemaPath: "#/anyOf/1/properties/model/properties/depends_on/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^.]+\\.[^.]+$" }, schema: "^[^.]+\\.[^.]+$", parentSchema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[1].items, data: data258 };
                      if (vErrors === null) {
                        vErrors = [err596];
                      } else {
                        vErrors.push(err596);
                      }
                      errors++;
                    }
                  } else {
                    const err597 = { instancePath: instancePath + "/model/depends_on/" + i27, schemaPath: "#/anyOf/1/properties/model/properties/depends_on/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[1].items, data: data258 };
                    if (vErrors === null) {
                      vErrors = [err597];
                    } else {
                      vErrors.push(err597);
                    }
                    errors++;
                  }
                }
              } else {
                const err598 = { instancePath: instancePath + "/model/depends_on", schemaPath: "#/anyOf/1/properties/model/properties/depends_on/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf[1], data: data257 };
                if (vErrors === null) {
                  vErrors = [err598];
                } else {
                  vErrors.push(err598);
                }
                errors++;
              }
              var _valid22 = _errs658 === errors;
              valid125 = valid125 || _valid22;
            }
            if (!valid125) {
              const err599 = { instancePath: instancePath + "/model/depends_on", schemaPath: "#/anyOf/1/properties/model/properties/depends_on/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.depends_on.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.depends_on, data: data257 };
              if (vErrors === null) {
                vErrors = [err599];
              } else {
                vErrors.push(err599);
              }
              errors++;
            } else {
              errors = _errs655;
              if (vErrors !== null) {
                if (_errs655) {
                  vErrors.length = _errs655;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data179.physical_properties !== void 0) {
            let data259 = data179.physical_properties;
            if (data259 && typeof data259 == "object" && !Array.isArray(data259)) {
              if (Object.keys(data259).length < 1) {
                const err600 = { instancePath: instancePath + "/model/physical_properties", schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties, data: data259 };
                if (vErrors === null) {
                  vErrors = [err600];
                } else {
                  vErrors.push(err600);
                }
                errors++;
              }
              for (const key63 in data259) {
                let data260 = data259[key63];
                const _errs666 = errors;
                let valid129 = false;
                const _errs667 = errors;
                if (typeof data260 !== "string" && !(typeof data260 == "number" && isFinite(data260)) && typeof data260 !== "boolean" && data260 !== null) {
                  const err601 = { instancePath: instancePath + "/model/physical_properties/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[0], data: data260 };
                  if (vErrors === null) {
                    vErrors = [err601];
                  } else {
                    vErrors.push(err601);
                  }
                  errors++;
                }
                var _valid23 = _errs667 === errors;
                valid129 = valid129 || _valid23;
                if (!valid129) {
                  const _errs669 = errors;
                  if (Array.isArray(data260)) {
                    const len26 = data260.length;
                    for (let i28 = 0; i28 < len26; i28++) {
                      let data261 = data260[i28];
                      const _errs672 = errors;
                      let valid132 = false;
                      const _errs673 = errors;
                      if (typeof data261 !== "string" && !(typeof data261 == "number" && isFinite(data261)) && typeof data261 !== "boolean" && data261 !== null) {
                        const err602 = { instancePath: instancePath + "/model/physical_properties/" + key63.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i28, schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[0], data: data261 };
                        if (vErrors === null) {
                          vErrors = [err602];
                        } else {
                          vErrors.push(err602);
                        }
                        errors++;
                      }
                      var _valid24 = _errs673 === errors;
                      valid132 = valid132 || _valid24;
                      if (!valid132) {
                        const _errs675 = errors;
                        if (Array.isArray(data261)) {
                          const len27 = data261.length;
                          for (let i29 = 0; i29 < len27; i29++) {
                            let data262 = data261[i29];
                            if (typeof data262 !== "string" && !(typeof data262 == "number" && isFinite(data262)) && typeof data262 !== "boolean" && data262 !== null) {
                              const err603 = { instancePath: instancePath + "/model/physical_properties/" + key63.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i28 + "/" + i29, schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].items, data: data262 };
                              if (vErrors === null) {
                                vErrors = [err603];
                              } else {
                                vErrors.push(err603);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err604 = { instancePath: instancePath + "/model/physical_properties/" + key63.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i28, schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf[1], data: data261 };
                          if (vErrors === null) {
                            vErrors = [err604];
                          } else {
                            vErrors.push(err604);
                          }
                          errors++;
                        }
                        var _valid24 = _errs675 === errors;
                        valid132 = valid132 || _valid24;
                      }
                      if (!valid132) {
                        const err605 = { instancePath: instancePath + "/model/physical_properties/" + key63.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i28, schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].items, data: data261 };
                        if (vErrors === null) {
                          vErrors = [err605];
                        } else {
                          vErrors.push(err605);
                        }
                        errors++;
                      } else {
                        errors = _errs672;
                        if (vErrors !== null) {
                          if (_errs672) {
                            vErrors.length = _errs672;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err606 = { instancePath: instancePath + "/model/physical_properties/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf[1], data: data260 };
                    if (vErrors === null) {
                      vErrors = [err606];
                    } else {
                      vErrors.push(err606);
                    }
                    errors++;
                  }
                  var _valid23 = _errs669 === errors;
                  valid129 = valid129 || _valid23;
                }
                if (!valid129) {
                  const err607 = { instancePath: instancePath + "/model/physical_properties/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties.additionalProperties, data: data260 };
                  if (vErrors === null) {
                    vErrors = [err607];
                  } else {
                    vErrors.push(err607);
                  }
                  errors++;
                } else {
                  errors = _errs666;
                  if (vErrors !== null) {
                    if (_errs666) {
                      vErrors.length = _errs666;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err608 = { instancePath: instancePath + "/model/physical_properties", schemaPath: "#/anyOf/1/properties/model/properties/physical_properties/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.physical_properties.type, parentSchema: schema23.anyOf[1].properties.model.properties.physical_properties, data: data259 };
              if (vErrors === null) {
                vErrors = [err608];
              } else {
                vErrors.push(err608);
              }
              errors++;
            }
          }
          if (data179.virtual_properties !== void 0) {
            let data263 = data179.virtual_properties;
            if (data263 && typeof data263 == "object" && !Array.isArray(data263)) {
              if (Object.keys(data263).length < 1) {
                const err609 = { instancePath: instancePath + "/model/virtual_properties", schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties, data: data263 };
                if (vErrors === null) {
                  vErrors = [err609];
                } else {
                  vErrors.push(err609);
                }
                errors++;
              }
              for (const key64 in data263) {
                let data264 = data263[key64];
                const _errs683 = errors;
                let valid136 = false;
                const _errs684 = errors;
                if (typeof data264 !== "string" && !(typeof data264 == "number" && isFinite(data264)) && typeof data264 !== "boolean" && data264 !== null) {
                  const err610 = { instancePath: instancePath + "/model/virtual_properties/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[0], data: data264 };
                  if (vErrors === null) {
                    vErrors = [err610];
                  } else {
                    vErrors.push(err610);
                  }
                  errors++;
                }
                var _valid25 = _errs684 === errors;
                valid136 = valid136 || _valid25;
                if (!valid136) {
                  const _errs686 = errors;
                  if (Array.isArray(data264)) {
                    const len28 = data264.length;
                    for (let i30 = 0; i30 < len28; i30++) {
                      let data265 = data264[i30];
                      const _errs689 = errors;
                      let valid139 = false;
                      const _errs690 = errors;
                      if (typeof data265 !== "string" && !(typeof data265 == "number" && isFinite(data265)) && typeof data265 !== "boolean" && data265 !== null) {
                        const err611 = { instancePath: instancePath + "/model/virtual_properties/" + key64.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i30, schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[0], data: data265 };
                        if (vErrors === null) {
                          vErrors = [err611];
                        } else {
                          vErrors.push(err611);
                        }
                        errors++;
                      }
                      var _valid26 = _errs690 === errors;
                      valid139 = valid139 || _valid26;
                      if (!valid139) {
                        const _errs692 = errors;
                        if (Array.isArray(data265)) {
                          const len29 = data265.length;
                          for (let i31 = 0; i31 < len29; i31++) {
                            let data266 = data265[i31];
                            if (typeof data266 !== "string" && !(typeof data266 == "number" && isFinite(data266)) && typeof data266 !== "boolean" && data266 !== null) {
                              const err612 = { instancePath: instancePath + "/model/virtual_properties/" + key64.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i30 + "/" + i31, schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].items, data: data266 };
                              if (vErrors === null) {
                                vErrors = [err612];
                              } else {
                                vErrors.push(err612);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err613 = { instancePath: instancePath + "/model/virtual_properties/" + key64.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i30, schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf[1], data: data265 };
                          if (vErrors === null) {
                            vErrors = [err613];
                          } else {
                            vErrors.push(err613);
                          }
                          errors++;
                        }
                        var _valid26 = _errs692 === errors;
                        valid139 = valid139 || _valid26;
                      }
                      if (!valid139) {
                        const err614 = { instancePath: instancePath + "/model/virtual_properties/" + key64.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i30, schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].items, data: data265 };
                        if (vErrors === null) {
                          vErrors = [err614];
                        } else {
                          vErrors.push(err614);
                        }
                        errors++;
                      } else {
                        errors = _errs689;
                        if (vErrors !== null) {
                          if (_errs689) {
                            vErrors.length = _errs689;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err615 = { instancePath: instancePath + "/model/virtual_properties/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf[1], data: data264 };
                    if (vErrors === null) {
                      vErrors = [err615];
                    } else {
                      vErrors.push(err615);
                    }
                    errors++;
                  }
                  var _valid25 = _errs686 === errors;
                  valid136 = valid136 || _valid25;
                }
                if (!valid136) {
                  const err616 = { instancePath: instancePath + "/model/virtual_properties/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties.additionalProperties, data: data264 };
                  if (vErrors === null) {
                    vErrors = [err616];
                  } else {
                    vErrors.push(err616);
                  }
                  errors++;
                } else {
                  errors = _errs683;
                  if (vErrors !== null) {
                    if (_errs683) {
                      vErrors.length = _errs683;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err617 = { instancePath: instancePath + "/model/virtual_properties", schemaPath: "#/anyOf/1/properties/model/properties/virtual_properties/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.virtual_properties.type, parentSchema: schema23.anyOf[1].properties.model.properties.virtual_properties, data: data263 };
              if (vErrors === null) {
                vErrors = [err617];
              } else {
                vErrors.push(err617);
              }
              errors++;
            }
          }
          if (data179.session_properties !== void 0) {
            let data267 = data179.session_properties;
            if (data267 && typeof data267 == "object" && !Array.isArray(data267)) {
              if (Object.keys(data267).length < 1) {
                const err618 = { instancePath: instancePath + "/model/session_properties", schemaPath: "#/anyOf/1/properties/model/properties/session_properties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties, data: data267 };
                if (vErrors === null) {
                  vErrors = [err618];
                } else {
                  vErrors.push(err618);
                }
                errors++;
              }
              for (const key65 in data267) {
                let data268 = data267[key65];
                const _errs700 = errors;
                let valid143 = false;
                const _errs701 = errors;
                if (typeof data268 !== "string" && !(typeof data268 == "number" && isFinite(data268)) && typeof data268 !== "boolean" && data268 !== null) {
                  const err619 = { instancePath: instancePath + "/model/session_properties/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/session_properties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[0], data: data268 };
                  if (vErrors === null) {
                    vErrors = [err619];
                  } else {
                    vErrors.push(err619);
                  }
                  errors++;
                }
                var _valid27 = _errs701 === errors;
                valid143 = valid143 || _valid27;
                if (!valid143) {
                  const _errs703 = errors;
                  if (Array.isArray(data268)) {
                    const len30 = data268.length;
                    for (let i32 = 0; i32 < len30; i32++) {
                      let data269 = data268[i32];
                      const _errs706 = errors;
                      let valid146 = false;
                      const _errs707 = errors;
                      if (typeof data269 !== "string" && !(typeof data269 == "number" && isFinite(data269)) && typeof data269 !== "boolean" && data269 !== null) {
                        const err620 = { instancePath: instancePath + "/model/session_properties/" + key65.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i32, schemaPath: "#/anyOf/1/properties/model/properties/session_properties/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[0], data: data269 };
                        if (vErrors === null) {
                          vErrors = [err620];
                        } else {
                          vErrors.push(err620);
                        }
                        errors++;
                      }
                      var _valid28 = _errs707 === errors;
                      valid146 = valid146 || _valid28;
                      if (!valid146) {
                        const _errs709 = errors;
                        if (Array.isArray(data269)) {
                          const len31 = data269.length;
                          for (let i33 = 0; i33 < len31; i33++) {
                            let data270 = data269[i33];
                            if (typeof data270 !== "string" && !(typeof data270 == "number" && isFinite(data270)) && typeof data270 !== "boolean" && data270 !== null) {
                              const err621 = { instancePath: instancePath + "/model/session_properties/" + key65.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i32 + "/" + i33, schemaPath: "#/anyOf/1/properties/model/properties/session_properties/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].items, data: data270 };
                              if (vErrors === null) {
                                vErrors = [err621];
                              } else {
                                vErrors.push(err621);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err622 = { instancePath: instancePath + "/model/session_properties/" + key65.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i32, schemaPath: "#/anyOf/1/properties/model/properties/session_properties/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf[1], data: data269 };
                          if (vErrors === null) {
                            vErrors = [err622];
                          } else {
                            vErrors.push(err622);
                          }
                          errors++;
                        }
                        var _valid28 = _errs709 === errors;
                        valid146 = valid146 || _valid28;
                      }
                      if (!valid146) {
                        const err623 = { instancePath: instancePath + "/model/session_properties/" + key65.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i32, schemaPath: "#/anyOf/1/properties/model/properties/session_properties/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].items, data: data269 };
                        if (vErrors === null) {
                          vErrors = [err623];
                        } else {
                          vErrors.push(err623);
                        }
                        errors++;
                      } else {
                        errors = _errs706;
                        if (vErrors !== null) {
                          if (_errs706) {
                            vErrors.length = _errs706;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err624 = { instancePath: instancePath + "/model/session_properties/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/session_properties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf[1], data: data268 };
                    if (vErrors === null) {
                      vErrors = [err624];
                    } else {
                      vErrors.push(err624);
                    }
                    errors++;
                  }
                  var _valid27 = _errs703 === errors;
                  valid143 = valid143 || _valid27;
                }
                if (!valid143) {
                  const err625 = { instancePath: instancePath + "/model/session_properties/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/session_properties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties.additionalProperties, data: data268 };
                  if (vErrors === null) {
                    vErrors = [err625];
                  } else {
                    vErrors.push(err625);
                  }
                  errors++;
                } else {
                  errors = _errs700;
                  if (vErrors !== null) {
                    if (_errs700) {
                      vErrors.length = _errs700;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err626 = { instancePath: instancePath + "/model/session_properties", schemaPath: "#/anyOf/1/properties/model/properties/session_properties/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.session_properties.type, parentSchema: schema23.anyOf[1].properties.model.properties.session_properties, data: data267 };
              if (vErrors === null) {
                vErrors = [err626];
              } else {
                vErrors.push(err626);
              }
              errors++;
            }
          }
          if (data179.physical_version !== void 0) {
            let data271 = data179.physical_version;
            if (typeof data271 === "string") {
              if (func2(data271) < 1) {
                const err627 = { instancePath: instancePath + "/model/physical_version", schemaPath: "#/anyOf/1/properties/model/properties/physical_version/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.physical_version, data: data271 };
                if (vErrors === null) {
                  vErrors = [err627];
                } else {
                  vErrors.push(err627);
                }
                errors++;
              }
            } else {
              const err628 = { instancePath: instancePath + "/model/physical_version", schemaPath: "#/anyOf/1/properties/model/properties/physical_version/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.physical_version.type, parentSchema: schema23.anyOf[1].properties.model.properties.physical_version, data: data271 };
              if (vErrors === null) {
                vErrors = [err628];
              } else {
                vErrors.push(err628);
              }
              errors++;
            }
          }
          if (data179.allow_partials !== void 0) {
            let data272 = data179.allow_partials;
            if (typeof data272 !== "boolean") {
              const err629 = { instancePath: instancePath + "/model/allow_partials", schemaPath: "#/anyOf/1/properties/model/properties/allow_partials/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.model.properties.allow_partials.type, parentSchema: schema23.anyOf[1].properties.model.properties.allow_partials, data: data272 };
              if (vErrors === null) {
                vErrors = [err629];
              } else {
                vErrors.push(err629);
              }
              errors++;
            }
          }
          if (data179.signals !== void 0) {
            let data273 = data179.signals;
            if (Array.isArray(data273)) {
              if (data273.length < 1) {
                const err630 = { instancePath: instancePath + "/model/signals", schemaPath: "#/anyOf/1/properties/model/properties/signals/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.signals, data: data273 };
                if (vErrors === null) {
                  vErrors = [err630];
                } else {
                  vErrors.push(err630);
                }
                errors++;
              }
              const len32 = data273.length;
              for (let i34 = 0; i34 < len32; i34++) {
                let data274 = data273[i34];
                if (data274 && typeof data274 == "object" && !Array.isArray(data274)) {
                  if (Object.keys(data274).length > 1) {
                    const err631 = { instancePath: instancePath + "/model/signals/" + i34, schemaPath: "#/anyOf/1/properties/model/properties/signals/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items, data: data274 };
                    if (vErrors === null) {
                      vErrors = [err631];
                    } else {
                      vErrors.push(err631);
                    }
                    errors++;
                  }
                  if (Object.keys(data274).length < 1) {
                    const err632 = { instancePath: instancePath + "/model/signals/" + i34, schemaPath: "#/anyOf/1/properties/model/properties/signals/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items, data: data274 };
                    if (vErrors === null) {
                      vErrors = [err632];
                    } else {
                      vErrors.push(err632);
                    }
                    errors++;
                  }
                  for (const key66 in data274) {
                    const _errs721 = errors;
                    if (typeof key66 === "string") {
                      if (!pattern4.test(key66)) {
                        const err633 = { instancePath: instancePath + "/model/signals/" + i34, schemaPath: "#/anyOf/1/properties/model/properties/signals/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.propertyNames, data: key66, propertyName: key66 };
                        if (vErrors === null) {
                          vErrors = [err633];
                        } else {
                          vErrors.push(err633);
                        }
                        errors++;
                      }
                    }
                    var valid151 = _errs721 === errors;
                    if (!valid151) {
                      const err634 = { instancePath: instancePath + "/model/signals/" + i34, schemaPath: "#/anyOf/1/properties/model/properties/signals/items/propertyNames", keyword: "propertyNames", params: { propertyName: key66 }, schema: schema23.anyOf[1].properties.model.properties.signals.items.propertyNames, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items, data: data274 };
                      if (vErrors === null) {
                        vErrors = [err634];
                      } else {
                        vErrors.push(err634);
                      }
                      errors++;
                    }
                  }
                  for (const key67 in data274) {
                    let data275 = data274[key67];
                    if (!(data275 && typeof data275 == "object" && !Array.isArray(data275)) && data275 !== null) {
                      const err635 = { instancePath: instancePath + "/model/signals/" + i34 + "/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/signals/items/additionalProperties/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.type }, schema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.type, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties, data: data275 };
                      if (vErrors === null) {
                        vErrors = [err635];
                      } else {
                        vErrors.push(err635);
                      }
                      errors++;
                    }
                    if (data275 && typeof data275 == "object" && !Array.isArray(data275)) {
                      for (const key68 in data275) {
                        const _errs725 = errors;
                        if (typeof key68 === "string") {
                          if (!pattern4.test(key68)) {
                            const err636 = { instancePath: instancePath + "/model/signals/" + i34 + "/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/signals/items/additionalProperties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.propertyNames, data: key68, propertyName: key68 };
                            if (vErrors === null) {
                              vErrors = [err636];
                            } else {
                              vErrors.push(err636);
                            }
                            errors++;
                          }
                        }
                        var valid153 = _errs725 === errors;
                        if (!valid153) {
                          const err637 = { instancePath: instancePath + "/model/signals/" + i34 + "/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/signals/items/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key68 }, schema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.propertyNames, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties, data: data275 };
                          if (vErrors === null) {
                            vErrors = [err637];
                          } else {
                            vErrors.push(err637);
                          }
                          errors++;
                        }
                      }
                      for (const key69 in data275) {
                        let data276 = data275[key69];
                        const _errs728 = errors;
                        let valid155 = false;
                        const _errs729 = errors;
                        if (typeof data276 !== "string" && !(typeof data276 == "number" && isFinite(data276)) && typeof data276 !== "boolean" && data276 !== null) {
                          const err638 = { instancePath: instancePath + "/model/signals/" + i34 + "/" + key67.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/signals/items/additionalProperties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[0], data: data276 };
                          if (vErrors === null) {
                            vErrors = [err638];
                          } else {
                            vErrors.push(err638);
                          }
                          errors++;
                        }
                        var _valid29 = _errs729 === errors;
                        valid155 = valid155 || _valid29;
                        if (!valid155) {
                          const _errs731 = errors;
                          if (Array.isArray(data276)) {
                            const len33 = data276.length;
                            for (let i35 = 0; i35 < len33; i35++) {
                              let data277 = data276[i35];
                              if (typeof data277 !== "string" && !(typeof data277 == "number" && isFinite(data277)) && typeof data277 !== "boolean" && data277 !== null) {
                                const err639 = { instancePath: instancePath + "/model/signals/" + i34 + "/" + key67.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key69.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i35, schemaPath: "#/anyOf/1/properties/model/properties/signals/items/additionalProperties/additionalProperties/anyOf/1/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].items.type }, schema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].items, data: data277 };
                                if (vErrors === null) {
                                  vErrors = [err639];
                                } else {
                                  vErrors.push(err639);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err640 = { instancePath: instancePath + "/model/signals/" + i34 + "/" + key67.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/signals/items/additionalProperties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf[1], data: data276 };
                            if (vErrors === null) {
                              vErrors = [err640];
                            } else {
                              vErrors.push(err640);
                            }
                            errors++;
                          }
                          var _valid29 = _errs731 === errors;
                          valid155 = valid155 || _valid29;
                        }
                        if (!valid155) {
                          const err641 = { instancePath: instancePath + "/model/signals/" + i34 + "/" + key67.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/signals/items/additionalProperties/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items.additionalProperties.additionalProperties, data: data276 };
                          if (vErrors === null) {
                            vErrors = [err641];
                          } else {
                            vErrors.push(err641);
                          }
                          errors++;
                        } else {
                          errors = _errs728;
                          if (vErrors !== null) {
                            if (_errs728) {
                              vErrors.length = _errs728;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err642 = { instancePath: instancePath + "/model/signals/" + i34, schemaPath: "#/anyOf/1/properties/model/properties/signals/items/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.signals.items.type, parentSchema: schema23.anyOf[1].properties.model.properties.signals.items, data: data274 };
                  if (vErrors === null) {
                    vErrors = [err642];
                  } else {
                    vErrors.push(err642);
                  }
                  errors++;
                }
              }
            } else {
              const err643 = { instancePath: instancePath + "/model/signals", schemaPath: "#/anyOf/1/properties/model/properties/signals/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.signals.type, parentSchema: schema23.anyOf[1].properties.model.properties.signals, data: data273 };
              if (vErrors === null) {
                vErrors = [err643];
              } else {
                vErrors.push(err643);
              }
              errors++;
            }
          }
          if (data179.gateway !== void 0) {
            let data278 = data179.gateway;
            if (typeof data278 === "string") {
              if (func2(data278) < 1) {
                const err644 = { instancePath: instancePath + "/model/gateway", schemaPath: "#/anyOf/1/properties/model/properties/gateway/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.gateway, data: data278 };
                if (vErrors === null) {
                  vErrors = [err644];
                } else {
                  vErrors.push(err644);
                }
                errors++;
              }
            } else {
              const err645 = { instancePath: instancePath + "/model/gateway", schemaPath: "#/anyOf/1/properties/model/properties/gateway/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.gateway.type, parentSchema: schema23.anyOf[1].properties.model.properties.gateway, data: data278 };
              if (vErrors === null) {
                vErrors = [err645];
              } else {
                vErrors.push(err645);
              }
              errors++;
            }
          }
          if (data179.optimize_query !== void 0) {
            let data279 = data179.optimize_query;
            if (typeof data279 !== "boolean") {
              const err646 = { instancePath: instancePath + "/model/optimize_query", schemaPath: "#/anyOf/1/properties/model/properties/optimize_query/type", keyword: "type", params: { type: "boolean" }, schema: schema23.anyOf[1].properties.model.properties.optimize_query.type, parentSchema: schema23.anyOf[1].properties.model.properties.optimize_query, data: data279 };
              if (vErrors === null) {
                vErrors = [err646];
              } else {
                vErrors.push(err646);
              }
              errors++;
            }
          }
          if (data179.ignored_rules !== void 0) {
            let data280 = data179.ignored_rules;
            const _errs740 = errors;
            let valid158 = false;
            const _errs741 = errors;
            if (typeof data280 === "string") {
              if (func2(data280) < 1) {
                const err647 = { instancePath: instancePath + "/model/ignored_rules", schemaPath: "#/anyOf/1/properties/model/properties/ignored_rules/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[0], data: data280 };
                if (vErrors === null) {
                  vErrors = [err647];
                } else {
                  vErrors.push(err647);
                }
                errors++;
              }
            } else {
              const err648 = { instancePath: instancePath + "/model/ignored_rules", schemaPath: "#/anyOf/1/properties/model/properties/ignored_rules/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[0], data: data280 };
              if (vErrors === null) {
                vErrors = [err648];
              } else {
                vErrors.push(err648);
              }
              errors++;
            }
            var _valid30 = _errs741 === errors;
            valid158 = valid158 || _valid30;
            if (!valid158) {
              const _errs743 = errors;
              if (Array.isArray(data280)) {
                if (data280.length < 1) {
                  const err649 = { instancePath: instancePath + "/model/ignored_rules", schemaPath: "#/anyOf/1/properties/model/properties/ignored_rules/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[1], data: data280 };
                  if (vErrors === null) {
                    vErrors = [err649];
                  } else {
                    vErrors.push(err649);
                  }
                  errors++;
                }
                const len34 = data280.length;
                for (let i36 = 0; i36 < len34; i36++) {
                  let data281 = data280[i36];
                  if (typeof data281 === "string") {
                    if (func2(data281) < 1) {
                      const err650 = { instancePath: instancePath + "/model/ignored_rules/" + i36, schemaPath: "#/anyOf/1/properties/model/properties/ignored_rules/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[1].items, data: data281 };
                      if (vErrors === null) {
                        vErrors = [err650];
                      } else {
                        vErrors.push(err650);
                      }
                      errors++;
                    }
                  } else {
                    const err651 = { instancePath: instancePath + "/model/ignored_rules/" + i36, schemaPath: "#/anyOf/1/properties/model/properties/ignored_rules/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[1].items, data: data281 };
                    if (vErrors === null) {
                      vErrors = [err651];
                    } else {
                      vErrors.push(err651);
                    }
                    errors++;
                  }
                }
              } else {
                const err652 = { instancePath: instancePath + "/model/ignored_rules", schemaPath: "#/anyOf/1/properties/model/properties/ignored_rules/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf[1], data: data280 };
                if (vErrors === null) {
                  vErrors = [err652];
                } else {
                  vErrors.push(err652);
                }
                errors++;
              }
              var _valid30 = _errs743 === errors;
              valid158 = valid158 || _valid30;
            }
            if (!valid158) {
              const err653 = { instancePath: instancePath + "/model/ignored_rules", schemaPath: "#/anyOf/1/properties/model/properties/ignored_rules/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.ignored_rules.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.ignored_rules, data: data280 };
              if (vErrors === null) {
                vErrors = [err653];
              } else {
                vErrors.push(err653);
              }
              errors++;
            } else {
              errors = _errs740;
              if (vErrors !== null) {
                if (_errs740) {
                  vErrors.length = _errs740;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data179.grants !== void 0) {
            let data282 = data179.grants;
            if (data282 && typeof data282 == "object" && !Array.isArray(data282)) {
              if (Object.keys(data282).length < 1) {
                const err654 = { instancePath: instancePath + "/model/grants", schemaPath: "#/anyOf/1/properties/model/properties/grants/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.grants, data: data282 };
                if (vErrors === null) {
                  vErrors = [err654];
                } else {
                  vErrors.push(err654);
                }
                errors++;
              }
              for (const key70 in data282) {
                let data283 = data282[key70];
                const _errs751 = errors;
                let valid162 = false;
                const _errs752 = errors;
                if (typeof data283 !== "string" && !(typeof data283 == "number" && isFinite(data283)) && typeof data283 !== "boolean" && data283 !== null) {
                  const err655 = { instancePath: instancePath + "/model/grants/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/grants/additionalProperties/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[0], data: data283 };
                  if (vErrors === null) {
                    vErrors = [err655];
                  } else {
                    vErrors.push(err655);
                  }
                  errors++;
                }
                var _valid31 = _errs752 === errors;
                valid162 = valid162 || _valid31;
                if (!valid162) {
                  const _errs754 = errors;
                  if (Array.isArray(data283)) {
                    const len35 = data283.length;
                    for (let i37 = 0; i37 < len35; i37++) {
                      let data284 = data283[i37];
                      const _errs757 = errors;
                      let valid165 = false;
                      const _errs758 = errors;
                      if (typeof data284 !== "string" && !(typeof data284 == "number" && isFinite(data284)) && typeof data284 !== "boolean" && data284 !== null) {
                        const err656 = { instancePath: instancePath + "/model/grants/" + key70.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i37, schemaPath: "#/anyOf/1/properties/model/properties/grants/additionalProperties/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[0].type }, schema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[0], data: data284 };
                        if (vErrors === null) {
                          vErrors = [err656];
                        } else {
                          vErrors.push(err656);
                        }
                        errors++;
                      }
                      var _valid32 = _errs758 === errors;
                      valid165 = valid165 || _valid32;
                      if (!valid165) {
                        const _errs760 = errors;
                        if (Array.isArray(data284)) {
                          const len36 = data284.length;
                          for (let i38 = 0; i38 < len36; i38++) {
                            let data285 = data284[i38];
                            if (typeof data285 !== "string" && !(typeof data285 == "number" && isFinite(data285)) && typeof data285 !== "boolean" && data285 !== null) {
                              const err657 = { instancePath: instancePath + "/model/grants/" + key70.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i37 + "/" + i38, schemaPath: "#/anyOf/1/properties/model/properties/grants/additionalProperties/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].items.type }, schema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].items.type, parentSchema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].items, data: data285 };
                              if (vErrors === null) {
                                vErrors = [err657];
                              } else {
                                vErrors.push(err657);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err658 = { instancePath: instancePath + "/model/grants/" + key70.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i37, schemaPath: "#/anyOf/1/properties/model/properties/grants/additionalProperties/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf[1], data: data284 };
                          if (vErrors === null) {
                            vErrors = [err658];
                          } else {
                            vErrors.push(err658);
                          }
                          errors++;
                        }
                        var _valid32 = _errs760 === errors;
                        valid165 = valid165 || _valid32;
                      }
                      if (!valid165) {
                        const err659 = { instancePath: instancePath + "/model/grants/" + key70.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i37, schemaPath: "#/anyOf/1/properties/model/properties/grants/additionalProperties/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].items, data: data284 };
                        if (vErrors === null) {
                          vErrors = [err659];
                        } else {
                          vErrors.push(err659);
                        }
                        errors++;
                      } else {
                        errors = _errs757;
                        if (vErrors !== null) {
                          if (_errs757) {
                            vErrors.length = _errs757;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err660 = { instancePath: instancePath + "/model/grants/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/grants/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf[1], data: data283 };
                    if (vErrors === null) {
                      vErrors = [err660];
                    } else {
                      vErrors.push(err660);
                    }
                    errors++;
                  }
                  var _valid31 = _errs754 === errors;
                  valid162 = valid162 || _valid31;
                }
                if (!valid162) {
                  const err661 = { instancePath: instancePath + "/model/grants/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/properties/model/properties/grants/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties.anyOf, parentSchema: schema23.anyOf[1].properties.model.properties.grants.additionalProperties, data: data283 };
                  if (vErrors === null) {
                    vErrors = [err661];
                  } else {
                    vErrors.push(err661);
                  }
                  errors++;
                } else {
                  errors = _errs751;
                  if (vErrors !== null) {
                    if (_errs751) {
                      vErrors.length = _errs751;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err662 = { instancePath: instancePath + "/model/grants", schemaPath: "#/anyOf/1/properties/model/properties/grants/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.properties.grants.type, parentSchema: schema23.anyOf[1].properties.model.properties.grants, data: data282 };
              if (vErrors === null) {
                vErrors = [err662];
              } else {
                vErrors.push(err662);
              }
              errors++;
            }
          }
          if (data179.grants_target_layer !== void 0) {
            let data286 = data179.grants_target_layer;
            if (!(data286 === "all" || data286 === "physical" || data286 === "virtual")) {
              const err663 = { instancePath: instancePath + "/model/grants_target_layer", schemaPath: "#/anyOf/1/properties/model/properties/grants_target_layer/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[1].properties.model.properties.grants_target_layer.enum }, schema: schema23.anyOf[1].properties.model.properties.grants_target_layer.enum, parentSchema: schema23.anyOf[1].properties.model.properties.grants_target_layer, data: data286 };
              if (vErrors === null) {
                vErrors = [err663];
              } else {
                vErrors.push(err663);
              }
              errors++;
            }
            if (typeof data286 === "string") {
              if (func2(data286) < 1) {
                const err664 = { instancePath: instancePath + "/model/grants_target_layer", schemaPath: "#/anyOf/1/properties/model/properties/grants_target_layer/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.model.properties.grants_target_layer, data: data286 };
                if (vErrors === null) {
                  vErrors = [err664];
                } else {
                  vErrors.push(err664);
                }
                errors++;
              }
            } else {
              const err665 = { instancePath: instancePath + "/model/grants_target_layer", schemaPath: "#/anyOf/1/properties/model/properties/grants_target_layer/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.model.properties.grants_target_layer.type, parentSchema: schema23.anyOf[1].properties.model.properties.grants_target_layer, data: data286 };
              if (vErrors === null) {
                vErrors = [err665];
              } else {
                vErrors.push(err665);
              }
              errors++;
            }
          }
        } else {
          const err666 = { instancePath: instancePath + "/model", schemaPath: "#/anyOf/1/properties/model/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.model.type, parentSchema: schema23.anyOf[1].properties.model, data: data179 };
          if (vErrors === null) {
            vErrors = [err666];
          } else {
            vErrors.push(err666);
          }
          errors++;
        }
      }
      if (data.where !== void 0) {
        let data287 = data.where;
        const _errs767 = errors;
        let valid168 = false;
        const _errs768 = errors;
        if (typeof data287 === "string") {
          if (func2(data287) < 1) {
            const err667 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/1/properties/where/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[0], data: data287 };
            if (vErrors === null) {
              vErrors = [err667];
            } else {
              vErrors.push(err667);
            }
            errors++;
          }
        } else {
          const err668 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/1/properties/where/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.where.anyOf[0], data: data287 };
          if (vErrors === null) {
            vErrors = [err668];
          } else {
            vErrors.push(err668);
          }
          errors++;
        }
        var _valid33 = _errs768 === errors;
        valid168 = valid168 || _valid33;
        if (!valid168) {
          const _errs770 = errors;
          if (data287 && typeof data287 == "object" && !Array.isArray(data287)) {
            if (Object.keys(data287).length < 1) {
              const err669 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/1/properties/where/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1], data: data287 };
              if (vErrors === null) {
                vErrors = [err669];
              } else {
                vErrors.push(err669);
              }
              errors++;
            }
            for (const key71 in data287) {
              if (!func4.call(schema23.anyOf[1].properties.where.anyOf[1].properties, key71)) {
                const err670 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/1/properties/where/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, schema: false, parentSchema: schema23.anyOf[1].properties.where.anyOf[1], data: data287 };
                if (vErrors === null) {
                  vErrors = [err670];
                } else {
                  vErrors.push(err670);
                }
                errors++;
              }
            }
            if (data287.duckdb !== void 0) {
              let data288 = data287.duckdb;
              if (typeof data288 === "string") {
                if (func2(data288) < 1) {
                  const err671 = { instancePath: instancePath + "/where/duckdb", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.duckdb, data: data288 };
                  if (vErrors === null) {
                    vErrors = [err671];
                  } else {
                    vErrors.push(err671);
                  }
                  errors++;
                }
              } else {
                const err672 = { instancePath: instancePath + "/where/duckdb", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.duckdb, data: data288 };
                if (vErrors === null) {
                  vErrors = [err672];
                } else {
                  vErrors.push(err672);
                }
                errors++;
              }
            }
            if (data287.postgres !== void 0) {
              let data289 = data287.postgres;
              if (typeof data289 === "string") {
                if (func2(data289) < 1) {
                  const err673 = { instancePath: instancePath + "/where/postgres", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.postgres, data: data289 };
                  if (vErrors === null) {
                    vErrors = [err673];
                  } else {
                    vErrors.push(err673);
                  }
                  errors++;
                }
              } else {
                const err674 = { instancePath: instancePath + "/where/postgres", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.postgres, data: data289 };
                if (vErrors === null) {
                  vErrors = [err674];
                } else {
                  vErrors.push(err674);
                }
                errors++;
              }
            }
            if (data287.redshift !== void 0) {
              let data290 = data287.redshift;
              if (typeof data290 === "string") {
                if (func2(data290) < 1) {
                  const err675 = { instancePath: instancePath + "/where/redshift", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.redshift, data: data290 };
                  if (vErrors === null) {
                    vErrors = [err675];
                  } else {
                    vErrors.push(err675);
                  }
                  errors++;
                }
              } else {
                const err676 = { instancePath: instancePath + "/where/redshift", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.redshift, data: data290 };
                if (vErrors === null) {
                  vErrors = [err676];
                } else {
                  vErrors.push(err676);
                }
                errors++;
              }
            }
            if (data287.snowflake !== void 0) {
              let data291 = data287.snowflake;
              if (typeof data291 === "string") {
                if (func2(data291) < 1) {
                  const err677 = { instancePath: instancePath + "/where/snowflake", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.snowflake, data: data291 };
                  if (vErrors === null) {
                    vErrors = [err677];
                  } else {
                    vErrors.push(err677);
                  }
                  errors++;
                }
              } else {
                const err678 = { instancePath: instancePath + "/where/snowflake", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.snowflake, data: data291 };
                if (vErrors === null) {
                  vErrors = [err678];
                } else {
                  vErrors.push(err678);
                }
                errors++;
              }
            }
            if (data287.bigquery !== void 0) {
              let data292 = data287.bigquery;
              if (typeof data292 === "string") {
                if (func2(data292) < 1) {
                  const err679 = { instancePath: instancePath + "/where/bigquery", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.bigquery, data: data292 };
                  if (vErrors === null) {
                    vErrors = [err679];
                  } else {
                    vErrors.push(err679);
                  }
                  errors++;
                }
              } else {
                const err680 = { instancePath: instancePath + "/where/bigquery", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.bigquery, data: data292 };
                if (vErrors === null) {
                  vErrors = [err680];
                } else {
                  vErrors.push(err680);
                }
                errors++;
              }
            }
            if (data287.databricks !== void 0) {
              let data293 = data287.databricks;
              if (typeof data293 === "string") {
                if (func2(data293) < 1) {
                  const err681 = { instancePath: instancePath + "/where/databricks", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.databricks, data: data293 };
                  if (vErrors === null) {
                    vErrors = [err681];
                  } else {
                    vErrors.push(err681);
                  }
                  errors++;
                }
              } else {
                const err682 = { instancePath: instancePath + "/where/databricks", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.databricks, data: data293 };
                if (vErrors === null) {
                  vErrors = [err682];
                } else {
                  vErrors.push(err682);
                }
                errors++;
              }
            }
            if (data287.clickhouse !== void 0) {
              let data294 = data287.clickhouse;
              if (typeof data294 === "string") {
                if (func2(data294) < 1) {
                  const err683 = { instancePath: instancePath + "/where/clickhouse", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.clickhouse, data: data294 };
                  if (vErrors === null) {
                    vErrors = [err683];
                  } else {
                    vErrors.push(err683);
                  }
                  errors++;
                }
              } else {
                const err684 = { instancePath: instancePath + "/where/clickhouse", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.clickhouse, data: data294 };
                if (vErrors === null) {
                  vErrors = [err684];
                } else {
                  vErrors.push(err684);
                }
                errors++;
              }
            }
            if (data287.tsql !== void 0) {
              let data295 = data287.tsql;
              if (typeof data295 === "string") {
                if (func2(data295) < 1) {
                  const err685 = { instancePath: instancePath + "/where/tsql", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.tsql, data: data295 };
                  if (vErrors === null) {
                    vErrors = [err685];
                  } else {
                    vErrors.push(err685);
                  }
                  errors++;
                }
              } else {
                const err686 = { instancePath: instancePath + "/where/tsql", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.tsql, data: data295 };
                if (vErrors === null) {
                  vErrors = [err686];
                } else {
                  vErrors.push(err686);
                }
                errors++;
              }
            }
            if (data287.trino !== void 0) {
              let data296 = data287.trino;
              if (typeof data296 === "string") {
                if (func2(data296) < 1) {
                  const err687 = { instancePath: instancePath + "/where/trino", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.trino, data: data296 };
                  if (vErrors === null) {
                    vErrors = [err687];
                  } else {
                    vErrors.push(err687);
                  }
                  errors++;
                }
              } else {
                const err688 = { instancePath: instancePath + "/where/trino", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.trino, data: data296 };
                if (vErrors === null) {
                  vErrors = [err688];
                } else {
                  vErrors.push(err688);
                }
                errors++;
              }
            }
            if (data287.mysql !== void 0) {
              let data297 = data287.mysql;
              if (typeof data297 === "string") {
                if (func2(data297) < 1) {
                  const err689 = { instancePath: instancePath + "/where/mysql", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.mysql, data: data297 };
                  if (vErrors === null) {
                    vErrors = [err689];
                  } else {
                    vErrors.push(err689);
                  }
                  errors++;
                }
              } else {
                const err690 = { instancePath: instancePath + "/where/mysql", schemaPath: "#/anyOf/1/properties/where/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.where.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1].properties.mysql, data: data297 };
                if (vErrors === null) {
                  vErrors = [err690];
                } else {
                  vErrors.push(err690);
                }
                errors++;
              }
            }
          } else {
            const err691 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/1/properties/where/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.where.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.where.anyOf[1], data: data287 };
            if (vErrors === null) {
              vErrors = [err691];
            } else {
              vErrors.push(err691);
            }
            errors++;
          }
          var _valid33 = _errs770 === errors;
          valid168 = valid168 || _valid33;
        }
        if (!valid168) {
          const err692 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/1/properties/where/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.where.anyOf, parentSchema: schema23.anyOf[1].properties.where, data: data287 };
          if (vErrors === null) {
            vErrors = [err692];
          } else {
            vErrors.push(err692);
          }
          errors++;
        } else {
          errors = _errs767;
          if (vErrors !== null) {
            if (_errs767) {
              vErrors.length = _errs767;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (data.add !== void 0) {
        let data298 = data.add;
        if (data298 && typeof data298 == "object" && !Array.isArray(data298)) {
          if (data298.name === void 0) {
            const err693 = { instancePath: instancePath + "/add", schemaPath: "#/anyOf/1/properties/add/required", keyword: "required", params: { missingProperty: "name" }, schema: schema23.anyOf[1].properties.add.required, parentSchema: schema23.anyOf[1].properties.add, data: data298 };
            if (vErrors === null) {
              vErrors = [err693];
            } else {
              vErrors.push(err693);
            }
            errors++;
          }
          for (const key72 in data298) {
            if (!(key72 === "name" || key72 === "sql" || key72 === "type" || key72 === "from" || key72 === "description" || key72 === "do" || key72 === "after")) {
              const err694 = { instancePath: instancePath + "/add", schemaPath: "#/anyOf/1/properties/add/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, schema: false, parentSchema: schema23.anyOf[1].properties.add, data: data298 };
              if (vErrors === null) {
                vErrors = [err694];
              } else {
                vErrors.push(err694);
              }
              errors++;
            }
          }
          if (data298.name !== void 0) {
            let data299 = data298.name;
            if (typeof data299 === "string") {
              if (func2(data299) < 1) {
                const err695 = { instancePath: instancePath + "/add/name", schemaPath: "#/anyOf/1/properties/add/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.name, data: data299 };
                if (vErrors === null) {
                  vErrors = [err695];
                } else {
                  vErrors.push(err695);
                }
                errors++;
              }
            } else {
              const err696 = { instancePath: instancePath + "/add/name", schemaPath: "#/anyOf/1/properties/add/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.name.type, parentSchema: schema23.anyOf[1].properties.add.properties.name, data: data299 };
              if (vErrors === null) {
                vErrors = [err696];
              } else {
                vErrors.push(err696);
              }
              errors++;
            }
          }
          if (data298.sql !== void 0) {
            let data300 = data298.sql;
            const _errs799 = errors;
            let valid171 = false;
            const _errs800 = errors;
            if (typeof data300 === "string") {
              if (func2(data300) < 1) {
                const err697 = { instancePath: instancePath + "/add/sql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[0], data: data300 };
                if (vErrors === null) {
                  vErrors = [err697];
                } else {
                  vErrors.push(err697);
                }
                errors++;
              }
            } else {
              const err698 = { instancePath: instancePath + "/add/sql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[0], data: data300 };
              if (vErrors === null) {
                vErrors = [err698];
              } else {
                vErrors.push(err698);
              }
              errors++;
            }
            var _valid34 = _errs800 === errors;
            valid171 = valid171 || _valid34;
            if (!valid171) {
              const _errs802 = errors;
              if (data300 && typeof data300 == "object" && !Array.isArray(data300)) {
                if (Object.keys(data300).length < 1) {
                  const err699 = { instancePath: instancePath + "/add/sql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1], data: data300 };
                  if (vErrors === null) {
                    vErrors = [err699];
                  } else {
                    vErrors.push(err699);
                  }
                  errors++;
                }
                for (const key73 in data300) {
                  if (!func4.call(schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties, key73)) {
                    const err700 = { instancePath: instancePath + "/add/sql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, schema: false, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1], data: data300 };
                    if (vErrors === null) {
                      vErrors = [err700];
                    } else {
                      vErrors.push(err700);
                    }
                    errors++;
                  }
                }
                if (data300.duckdb !== void 0) {
                  let data301 = data300.duckdb;
                  if (typeof data301 === "string") {
                    if (func2(data301) < 1) {
                      const err701 = { instancePath: instancePath + "/add/sql/duckdb", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.duckdb, data: data301 };
                      if (vErrors === null) {
                        vErrors = [err701];
                      } else {
                        vErrors.push(err701);
                      }
                      errors++;
                    }
                  } else {
                    const err702 = { instancePath: instancePath + "/add/sql/duckdb", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.duckdb, data: data301 };
                    if (vErrors === null) {
                      vErrors = [err702];
                    } else {
                      vErrors.push(err702);
                    }
                    errors++;
                  }
                }
                if (data300.postgres !== void 0) {
                  let data302 = data300.postgres;
                  if (typeof data302 === "string") {
                    if (func2(data302) < 1) {
                      const err703 = { instancePath: instancePath + "/add/sql/postgres", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.postgres, data: data302 };
                      if (vErrors === null) {
                        vErrors = [err703];
                      } else {
                        vErrors.push(err703);
                      }
                      errors++;
                    }
                  } else {
                    const err704 = { instancePath: instancePath + "/add/sql/postgres", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.postgres, data: data302 };
                    if (vErrors === null) {
                      vErrors = [err704];
                    } else {
                      vErrors.push(err704);
                    }
                    errors++;
                  }
                }
                if (data300.redshift !== void 0) {
                  let data303 = data300.redshift;
                  if (typeof data303 === "string") {
                    if (func2(data303) < 1) {
                      const err705 = { instancePath: instancePath + "/add/sql/redshift", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.redshift, data: data303 };
                      if (vErrors === null) {
                        vErrors = [err705];
                      } else {
                        vErrors.push(err705);
                      }
                      errors++;
                    }
                  } else {
                    const err706 = { instancePath: instancePath + "/add/sql/redshift", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.redshift, data: data303 };
                    if (vErrors === null) {
                      vErrors = [err706];
                    } else {
                      vErrors.push(err706);
                    }
                    errors++;
                  }
                }
                if (data300.snowflake !== void 0) {
                  let data304 = data300.snowflake;
                  if (typeof data304 === "string") {
                    if (func2(data304) < 1) {
                      const err707 = { instancePath: instancePath + "/add/sql/snowflake", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.snowflake, data: data304 };
                      if (vErrors === null) {
                        vErrors = [err707];
                      } else {
                        vErrors.push(err707);
                      }
                      errors++;
                    }
                  } else {
                    const err708 = { instancePath: instancePath + "/add/sql/snowflake", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.snowflake, data: data304 };
                    if (vErrors === null) {
                      vErrors = [err708];
                    } else {
                      vErrors.push(err708);
                    }
                    errors++;
                  }
                }
                if (data300.bigquery !== void 0) {
                  let data305 = data300.bigquery;
                  if (typeof data305 === "string") {
                    if (func2(data305) < 1) {
                      const err709 = { instancePath: instancePath + "/add/sql/bigquery", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.bigquery, data: data305 };
                      if (vErrors === null) {
                        vErrors = [err709];
                      } else {
                        vErrors.push(err709);
                      }
                      errors++;
                    }
                  } else {
                    const err710 = { instancePath: instancePath + "/add/sql/bigquery", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.bigquery, data: data305 };
                    if (vErrors === null) {
                      vErrors = [err710];
                    } else {
                      vErrors.push(err710);
                    }
                    errors++;
                  }
                }
                if (data300.databricks !== void 0) {
                  let data306 = data300.databricks;
                  if (typeof data306 === "string") {
                    if (func2(data306) < 1) {
                      const err711 = { instancePath: instancePath + "/add/sql/databricks", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.databricks, data: data306 };
                      if (vErrors === null) {
                        vErrors = [err711];
                      } else {
                        vErrors.push(err711);
                      }
                      errors++;
                    }
                  } else {
                    const err712 = { instancePath: instancePath + "/add/sql/databricks", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.databricks, data: data306 };
                    if (vErrors === null) {
                      vErrors = [err712];
                    } else {
                      vErrors.push(err712);
                    }
                    errors++;
                  }
                }
                if (data300.clickhouse !== void 0) {
                  let data307 = data300.clickhouse;
                  if (typeof data307 === "string") {
                    if (func2(data307) < 1) {
                      const err713 = { instancePath: instancePath + "/add/sql/clickhouse", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.clickhouse, data: data307 };
                      if (vErrors === null) {
                        vErrors = [err713];
                      } else {
                        vErrors.push(err713);
                      }
                      errors++;
                    }
                  } else {
                    const err714 = { instancePath: instancePath + "/add/sql/clickhouse", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.clickhouse, data: data307 };
                    if (vErrors === null) {
                      vErrors = [err714];
                    } else {
                      vErrors.push(err714);
                    }
                    errors++;
                  }
                }
                if (data300.tsql !== void 0) {
                  let data308 = data300.tsql;
                  if (typeof data308 === "string") {
                    if (func2(data308) < 1) {
                      const err715 = { instancePath: instancePath + "/add/sql/tsql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.tsql, data: data308 };
                      if (vErrors === null) {
                        vErrors = [err715];
                      } else {
                        vErrors.push(err715);
                      }
                      errors++;
                    }
                  } else {
                    const err716 = { instancePath: instancePath + "/add/sql/tsql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.tsql, data: data308 };
                    if (vErrors === null) {
                      vErrors = [err716];
                    } else {
                      vErrors.push(err716);
                    }
                    errors++;
                  }
                }
                if (data300.trino !== void 0) {
                  let data309 = data300.trino;
                  if (typeof data309 === "string") {
                    if (func2(data309) < 1) {
                      const err717 = { instancePath: instancePath + "/add/sql/trino", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.trino, data: data309 };
                      if (vErrors === null) {
                        vErrors = [err717];
                      } else {
                        vErrors.push(err717);
                      }
                      errors++;
                    }
                  } else {
                    const err718 = { instancePath: instancePath + "/add/sql/trino", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.trino, data: data309 };
                    if (vErrors === null) {
                      vErrors = [err718];
                    } else {
                      vErrors.push(err718);
                    }
                    errors++;
                  }
                }
                if (data300.mysql !== void 0) {
                  let data310 = data300.mysql;
                  if (typeof data310 === "string") {
                    if (func2(data310) < 1) {
                      const err719 = { instancePath: instancePath + "/add/sql/mysql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.mysql, data: data310 };
                      if (vErrors === null) {
                        vErrors = [err719];
                      } else {
                        vErrors.push(err719);
                      }
                      errors++;
                    }
                  } else {
                    const err720 = { instancePath: instancePath + "/add/sql/mysql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].properties.mysql, data: data310 };
                    if (vErrors === null) {
                      vErrors = [err720];
                    } else {
                      vErrors.push(err720);
                    }
                    errors++;
                  }
                }
              } else {
                const err721 = { instancePath: instancePath + "/add/sql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.add.properties.sql.anyOf[1], data: data300 };
                if (vErrors === null) {
                  vErrors = [err721];
                } else {
                  vErrors.push(err721);
                }
                errors++;
              }
              var _valid34 = _errs802 === errors;
              valid171 = valid171 || _valid34;
            }
            if (!valid171) {
              const err722 = { instancePath: instancePath + "/add/sql", schemaPath: "#/anyOf/1/properties/add/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.add.properties.sql.anyOf, parentSchema: schema23.anyOf[1].properties.add.properties.sql, data: data300 };
              if (vErrors === null) {
                vErrors = [err722];
              } else {
                vErrors.push(err722);
              }
              errors++;
            } else {
              errors = _errs799;
              if (vErrors !== null) {
                if (_errs799) {
                  vErrors.length = _errs799;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data298.type !== void 0) {
            let data311 = data298.type;
            if (typeof data311 === "string") {
              if (func2(data311) < 1) {
                const err723 = { instancePath: instancePath + "/add/type", schemaPath: "#/anyOf/1/properties/add/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.type, data: data311 };
                if (vErrors === null) {
                  vErrors = [err723];
                } else {
                  vErrors.push(err723);
                }
                errors++;
              }
            } else {
              const err724 = { instancePath: instancePath + "/add/type", schemaPath: "#/anyOf/1/properties/add/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.type.type, parentSchema: schema23.anyOf[1].properties.add.properties.type, data: data311 };
              if (vErrors === null) {
                vErrors = [err724];
              } else {
                vErrors.push(err724);
              }
              errors++;
            }
          }
          if (data298.from !== void 0) {
            let data312 = data298.from;
            if (typeof data312 === "string") {
              if (func2(data312) < 1) {
                const err725 = { instancePath: instancePath + "/add/from", schemaPath: "#/anyOf/1/properties/add/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.from, data: data312 };
                if (vErrors === null) {
                  vErrors = [err725];
                } else {
                  vErrors.push(err725);
                }
                errors++;
              }
            } else {
              const err726 = { instancePath: instancePath + "/add/from", schemaPath: "#/anyOf/1/properties/add/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.from.type, parentSchema: schema23.anyOf[1].properties.add.properties.from, data: data312 };
              if (vErrors === null) {
                vErrors = [err726];
              } else {
                vErrors.push(err726);
              }
              errors++;
            }
          }
          if (data298.description !== void 0) {
            let data313 = data298.description;
            if (typeof data313 === "string") {
              if (func2(data313) < 1) {
                const err727 = { instancePath: instancePath + "/add/description", schemaPath: "#/anyOf/1/properties/add/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.description, data: data313 };
                if (vErrors === null) {
                  vErrors = [err727];
                } else {
                  vErrors.push(err727);
                }
                errors++;
              }
            } else {
              const err728 = { instancePath: instancePath + "/add/description", schemaPath: "#/anyOf/1/properties/add/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.description.type, parentSchema: schema23.anyOf[1].properties.add.properties.description, data: data313 };
              if (vErrors === null) {
                vErrors = [err728];
              } else {
                vErrors.push(err728);
              }
              errors++;
            }
          }
          if (data298.do !== void 0) {
            let data314 = data298.do;
            if (Array.isArray(data314)) {
              if (data314.length < 1) {
                const err729 = { instancePath: instancePath + "/add/do", schemaPath: "#/anyOf/1/properties/add/properties/do/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.do, data: data314 };
                if (vErrors === null) {
                  vErrors = [err729];
                } else {
                  vErrors.push(err729);
                }
                errors++;
              }
              const len37 = data314.length;
              for (let i39 = 0; i39 < len37; i39++) {
                if (!wrapper0.validate(data314[i39], { instancePath: instancePath + "/add/do/" + i39, parentData: data314, parentDataProperty: i39, rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err730 = { instancePath: instancePath + "/add/do", schemaPath: "#/anyOf/1/properties/add/properties/do/type", keyword: "type", params: { type: "array" }, schema: schema23.anyOf[1].properties.add.properties.do.type, parentSchema: schema23.anyOf[1].properties.add.properties.do, data: data314 };
              if (vErrors === null) {
                vErrors = [err730];
              } else {
                vErrors.push(err730);
              }
              errors++;
            }
          }
          if (data298.after !== void 0) {
            let data316 = data298.after;
            if (typeof data316 === "string") {
              if (func2(data316) < 1) {
                const err731 = { instancePath: instancePath + "/add/after", schemaPath: "#/anyOf/1/properties/add/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.add.properties.after, data: data316 };
                if (vErrors === null) {
                  vErrors = [err731];
                } else {
                  vErrors.push(err731);
                }
                errors++;
              }
            } else {
              const err732 = { instancePath: instancePath + "/add/after", schemaPath: "#/anyOf/1/properties/add/properties/after/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.add.properties.after.type, parentSchema: schema23.anyOf[1].properties.add.properties.after, data: data316 };
              if (vErrors === null) {
                vErrors = [err732];
              } else {
                vErrors.push(err732);
              }
              errors++;
            }
          }
        } else {
          const err733 = { instancePath: instancePath + "/add", schemaPath: "#/anyOf/1/properties/add/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.add.type, parentSchema: schema23.anyOf[1].properties.add, data: data298 };
          if (vErrors === null) {
            vErrors = [err733];
          } else {
            vErrors.push(err733);
          }
          errors++;
        }
      }
      if (data.sql !== void 0) {
        let data317 = data.sql;
        const _errs837 = errors;
        let valid175 = false;
        const _errs838 = errors;
        if (typeof data317 === "string") {
          if (func2(data317) < 1) {
            const err734 = { instancePath: instancePath + "/sql", schemaPath: "#/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[0], data: data317 };
            if (vErrors === null) {
              vErrors = [err734];
            } else {
              vErrors.push(err734);
            }
            errors++;
          }
        } else {
          const err735 = { instancePath: instancePath + "/sql", schemaPath: "#/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[0], data: data317 };
          if (vErrors === null) {
            vErrors = [err735];
          } else {
            vErrors.push(err735);
          }
          errors++;
        }
        var _valid35 = _errs838 === errors;
        valid175 = valid175 || _valid35;
        if (!valid175) {
          const _errs840 = errors;
          if (data317 && typeof data317 == "object" && !Array.isArray(data317)) {
            if (Object.keys(data317).length < 1) {
              const err736 = { instancePath: instancePath + "/sql", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1], data: data317 };
              if (vErrors === null) {
                vErrors = [err736];
              } else {
                vErrors.push(err736);
              }
              errors++;
            }
            for (const key74 in data317) {
              if (!func4.call(schema23.anyOf[1].properties.sql.anyOf[1].properties, key74)) {
                const err737 = { instancePath: instancePath + "/sql", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, schema: false, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1], data: data317 };
                if (vErrors === null) {
                  vErrors = [err737];
                } else {
                  vErrors.push(err737);
                }
                errors++;
              }
            }
            if (data317.text !== void 0) {
              let data318 = data317.text;
              if (typeof data318 === "string") {
                if (func2(data318) < 1) {
                  const err738 = { instancePath: instancePath + "/sql/text", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.text, data: data318 };
                  if (vErrors === null) {
                    vErrors = [err738];
                  } else {
                    vErrors.push(err738);
                  }
                  errors++;
                }
              } else {
                const err739 = { instancePath: instancePath + "/sql/text", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.text.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.text, data: data318 };
                if (vErrors === null) {
                  vErrors = [err739];
                } else {
                  vErrors.push(err739);
                }
                errors++;
              }
            }
            if (data317.type !== void 0) {
              let data319 = data317.type;
              if (typeof data319 === "string") {
                if (func2(data319) < 1) {
                  const err740 = { instancePath: instancePath + "/sql/type", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.type, data: data319 };
                  if (vErrors === null) {
                    vErrors = [err740];
                  } else {
                    vErrors.push(err740);
                  }
                  errors++;
                }
              } else {
                const err741 = { instancePath: instancePath + "/sql/type", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.type.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.type, data: data319 };
                if (vErrors === null) {
                  vErrors = [err741];
                } else {
                  vErrors.push(err741);
                }
                errors++;
              }
            }
            if (data317.duckdb !== void 0) {
              let data320 = data317.duckdb;
              if (typeof data320 === "string") {
                if (func2(data320) < 1) {
                  const err742 = { instancePath: instancePath + "/sql/duckdb", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data320 };
                  if (vErrors === null) {
                    vErrors = [err742];
                  } else {
                    vErrors.push(err742);
                  }
                  errors++;
                }
              } else {
                const err743 = { instancePath: instancePath + "/sql/duckdb", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data320 };
                if (vErrors === null) {
                  vErrors = [err743];
                } else {
                  vErrors.push(err743);
                }
                errors++;
              }
            }
            if (data317.postgres !== void 0) {
              let data321 = data317.postgres;
              if (typeof data321 === "string") {
                if (func2(data321) < 1) {
                  const err744 = { instancePath: instancePath + "/sql/postgres", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data321 };
                  if (vErrors === null) {
                    vErrors = [err744];
                  } else {
                    vErrors.push(err744);
                  }
                  errors++;
                }
              } else {
                const err745 = { instancePath: instancePath + "/sql/postgres", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data321 };
                if (vErrors === null) {
                  vErrors = [err745];
                } else {
                  vErrors.push(err745);
                }
                errors++;
              }
            }
            if (data317.redshift !== void 0) {
              let data322 = data317.redshift;
              if (typeof data322 === "string") {
                if (func2(data322) < 1) {
                  const err746 = { instancePath: instancePath + "/sql/redshift", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data322 };
                  if (vErrors === null) {
                    vErrors = [err746];
                  } else {
                    vErrors.push(err746);
                  }
                  errors++;
                }
              } else {
                const err747 = { instancePath: instancePath + "/sql/redshift", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data322 };
                if (vErrors === null) {
                  vErrors = [err747];
                } else {
                  vErrors.push(err747);
                }
                errors++;
              }
            }
            if (data317.snowflake !== void 0) {
              let data323 = data317.snowflake;
              if (typeof data323 === "string") {
                if (func2(data323) < 1) {
                  const err748 = { instancePath: instancePath + "/sql/snowflake", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data323 };
                  if (vErrors === null) {
                    vErrors = [err748];
                  } else {
                    vErrors.push(err748);
                  }
                  errors++;
                }
              } else {
                const err749 = { instancePath: instancePath + "/sql/snowflake", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data323 };
                if (vErrors === null) {
                  vErrors = [err749];
                } else {
                  vErrors.push(err749);
                }
                errors++;
              }
            }
            if (data317.bigquery !== void 0) {
              let data324 = data317.bigquery;
              if (typeof data324 === "string") {
                if (func2(data324) < 1) {
                  const err750 = { instancePath: instancePath + "/sql/bigquery", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data324 };
                  if (vErrors === null) {
                    vErrors = [err750];
                  } else {
                    vErrors.push(err750);
                  }
                  errors++;
                }
              } else {
                const err751 = { instancePath: instancePath + "/sql/bigquery", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data324 };
                if (vErrors === null) {
                  vErrors = [err751];
                } else {
                  vErrors.push(err751);
                }
                errors++;
              }
            }
            if (data317.databricks !== void 0) {
              let data325 = data317.databricks;
              if (typeof data325 === "string") {
                if (func2(data325) < 1) {
                  const err752 = { instancePath: instancePath + "/sql/databricks", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data325 };
                  if (vErrors === null) {
                    vErrors = [err752];
                  } else {
                    vErrors.push(err752);
                  }
                  errors++;
                }
              } else {
                const err753 = { instancePath: instancePath + "/sql/databricks", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data325 };
                if (vErrors === null) {
                  vErrors = [err753];
                } else {
                  vErrors.push(err753);
                }
                errors++;
              }
            }
            if (data317.clickhouse !== void 0) {
              let data326 = data317.clickhouse;
              if (typeof data326 === "string") {
                if (func2(data326) < 1) {
                  const err754 = { instancePath: instancePath + "/sql/clickhouse", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data326 };
                  if (vErrors === null) {
                    vErrors = [err754];
                  } else {
                    vErrors.push(err754);
                  }
                  errors++;
                }
              } else {
                const err755 = { instancePath: instancePath + "/sql/clickhouse", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data326 };
                if (vErrors === null) {
                  vErrors = [err755];
                } else {
                  vErrors.push(err755);
                }
                errors++;
              }
            }
            if (data317.tsql !== void 0) {
              let data327 = data317.tsql;
              if (typeof data327 === "string") {
                if (func2(data327) < 1) {
                  const err756 = { instancePath: instancePath + "/sql/tsql", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data327 };
                  if (vErrors === null) {
                    vErrors = [err756];
                  } else {
                    vErrors.push(err756);
                  }
                  errors++;
                }
              } else {
                const err757 = { instancePath: instancePath + "/sql/tsql", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data327 };
                if (vErrors === null) {
                  vErrors = [err757];
                } else {
                  vErrors.push(err757);
                }
                errors++;
              }
            }
            if (data317.trino !== void 0) {
              let data328 = data317.trino;
              if (typeof data328 === "string") {
                if (func2(data328) < 1) {
                  const err758 = { instancePath: instancePath + "/sql/trino", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data328 };
                  if (vErrors === null) {
                    vErrors = [err758];
                  } else {
                    vErrors.push(err758);
                  }
                  errors++;
                }
              } else {
                const err759 = { instancePath: instancePath + "/sql/trino", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data328 };
                if (vErrors === null) {
                  vErrors = [err759];
                } else {
                  vErrors.push(err759);
                }
                errors++;
              }
            }
            if (data317.mysql !== void 0) {
              let data329 = data317.mysql;
              if (typeof data329 === "string") {
                if (func2(data329) < 1) {
                  const err760 = { instancePath: instancePath + "/sql/mysql", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data329 };
                  if (vErrors === null) {
                    vErrors = [err760];
                  } else {
                    vErrors.push(err760);
                  }
                  errors++;
                }
              } else {
                const err761 = { instancePath: instancePath + "/sql/mysql", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data329 };
                if (vErrors === null) {
                  vErrors = [err761];
                } else {
                  vErrors.push(err761);
                }
                errors++;
              }
            }
          } else {
            const err762 = { instancePath: instancePath + "/sql", schemaPath: "#/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema23.anyOf[1].properties.sql.anyOf[1], data: data317 };
            if (vErrors === null) {
              vErrors = [err762];
            } else {
              vErrors.push(err762);
            }
            errors++;
          }
          var _valid35 = _errs840 === errors;
          valid175 = valid175 || _valid35;
        }
        if (!valid175) {
          const err763 = { instancePath: instancePath + "/sql", schemaPath: "#/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf[1].properties.sql.anyOf, parentSchema: schema23.anyOf[1].properties.sql, data: data317 };
          if (vErrors === null) {
            vErrors = [err763];
          } else {
            vErrors.push(err763);
          }
          errors++;
        } else {
          errors = _errs837;
          if (vErrors !== null) {
            if (_errs837) {
              vErrors.length = _errs837;
            } else {
              vErrors = null;
            }
          }
        }
      }
    } else {
      const err764 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.anyOf[1].type, parentSchema: schema23.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err764];
      } else {
        vErrors.push(err764);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err765 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema23.anyOf, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err765];
    } else {
      vErrors.push(err765);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema24 = { "title": "StagingExample", "description": "Rows as they are loaded and as they have to come out of the model.", "type": "object", "required": ["raw", "staged"], "properties": { "table": { "description": "The raw table, where the rule reaches several.", "type": "string", "minLength": 1 }, "raw": { "description": "Rows of the raw table, by its columns; what is left out is NULL, and dlt's own columns are filled in.", "$ref": "#/definitions/rows" }, "staged": { "description": "The rows that come out, by the columns of the model; other columns may hold anything. [] for none.", "$ref": "#/definitions/rows" }, "parent": { "description": "Rows of the staging model that a nested table joins; one that all rows belong to, unless said.", "$ref": "#/definitions/rows" }, "loads": { "description": "Rows of dlt's table of loads; every load is finished, unless said.", "$ref": "#/definitions/rows" } }, "additionalProperties": false };
var schema25 = { "description": "One row or several: values by column.", "anyOf": [{ "$ref": "#/definitions/row" }, { "type": "array", "items": { "$ref": "#/definitions/row" } }] };
var schema26 = { "title": "ExampleRow", "description": "Values by column.", "type": "object", "minProperties": 1, "additionalProperties": true };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/definitions/row/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/row/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (Object.keys(data0).length < 1) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/row/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema26, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/row/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema25.anyOf[1].type, parentSchema: schema25.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema25.anyOf, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.raw === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raw" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.staged === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "staged" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "table" || key0 === "raw" || key0 === "staged" || key0 === "parent" || key0 === "loads")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.table !== void 0) {
      let data0 = data.table;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.table, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.table.type, parentSchema: schema24.properties.table, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      if (!validate19(data.raw, { instancePath: instancePath + "/raw", parentData: data, parentDataProperty: "raw", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.staged !== void 0) {
      if (!validate19(data.staged, { instancePath: instancePath + "/staged", parentData: data, parentDataProperty: "staged", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent !== void 0) {
      if (!validate19(data.parent, { instancePath: instancePath + "/parent", parentData: data, parentDataProperty: "parent", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.loads !== void 0) {
      if (!validate19(data.loads, { instancePath: instancePath + "/loads", parentData: data, parentDataProperty: "loads", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.do === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "when" || key0 === "do" || key0 === "examples")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema14.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.name.type, parentSchema: schema14.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate14(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.do !== void 0) {
      let data2 = data.do;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/do", schemaPath: "#/properties/do/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema14.properties.do, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate16(data2[i0], { instancePath: instancePath + "/do/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.do.type, parentSchema: schema14.properties.do, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      let data4 = data.examples;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate18(data4[i1], { instancePath: instancePath + "/examples/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.examples.type, parentSchema: schema14.properties.examples, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "extends" || key0 === "models" || key0 === "rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema11.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.extends.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.extends.anyOf[0].type, parentSchema: schema11.properties.extends.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.extends.anyOf[1].items, data: data2 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            } else {
              const err6 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.extends.anyOf[1].items.type, parentSchema: schema11.properties.extends.anyOf[1].items, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.extends.anyOf[1].type, parentSchema: schema11.properties.extends.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {}, schema: schema11.properties.extends.anyOf, parentSchema: schema11.properties.extends, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.models !== void 0) {
      if (!validate11(data.models, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate13(data4[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.rules.type, parentSchema: schema11.properties.rules, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
