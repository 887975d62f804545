// Made from schemas/schema-file.schema.json by schemas/compile-validators.ts. Do not edit.
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

// schemas/schema-file.js
var validate = validate10;
var schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "dlt-schema.schema.json", "title": "DltSchema", "description": "A dlt schema as dlt stores or exports it, engine versions 9 to 11. The exported form leaves out the names of tables and columns and imported_version_hash.", "type": "object", "required": ["engine_version", "name", "tables"], "properties": { "version": { "description": "Rises with each change of this copy; says nothing about other copies.", "type": "integer", "minimum": 1 }, "version_hash": { "description": "Hash of the content as dlt wrote it: SHA3-256 in base64.", "type": "string" }, "engine_version": { "description": "Version of dlt's schema format; this file describes 9 to 11.", "type": "integer", "minimum": 1 }, "name": { "description": "Name of the schema: an identifier of at most 64 characters.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*$", "examples": ["shop"] }, "description": { "description": "What the schema is about.", "type": "string" }, "tables": { "description": "Tables by their stored name; their order means nothing.", "type": "object", "additionalProperties": { "$ref": "#/definitions/table" } }, "settings": { "description": "Rules that dlt applies when it creates columns.", "$ref": "#/definitions/settings" }, "normalizers": { "description": "How dlt made names and tables out of the data.", "$ref": "#/definitions/normalizers" }, "previous_hashes": { "description": "Earlier version hashes, newest first, at most ten.", "type": "array", "items": { "type": "string" } }, "imported_version_hash": { "description": "Hash of the import file this schema was made from; only in the full form.", "type": ["string", "null"] } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false, "definitions": { "table": { "title": "DltTableEntry", "description": "One table, nested tables included.", "type": "object", "required": ["columns"], "properties": { "name": { "description": "The table's name, equal to its key; only in the full form.", "type": "string" }, "description": { "description": "What one row of the table is; may have several lines.", "type": ["string", "null"] }, "columns": { "description": "Columns by their stored name, in the order of their creation.", "type": "object", "additionalProperties": { "$ref": "#/definitions/column" } }, "write_disposition": { "description": "What a load does with the rows that are there. Nested tables inherit it.", "type": "string", "enum": ["append", "replace", "merge", "skip"] }, "parent": { "description": "The table this one is nested in; its presence is what makes a table nested.", "type": "string" }, "resource": { "description": "The dlt resource that fills the table.", "type": "string" }, "references": { "description": "Relations to other tables that the author declared; nothing enforces them.", "type": "array", "items": { "$ref": "#/definitions/reference" } }, "filters": { "description": "Which fields of a record dlt takes at all.", "$ref": "#/definitions/filters" }, "schema_contract": { "description": "What happens to data that does not fit the table.", "anyOf": [{ "$ref": "#/definitions/schema_contract" }, { "type": "null" }] }, "table_sealed": { "description": "True where dlt adds no columns to the table any more.", "type": ["boolean", "null"] }, "file_format": { "description": "The loader's file format, where a run named one.", "type": ["string", "null"], "examples": ["parquet"] }, "table_format": { "description": "The format of the table in the destination.", "type": ["string", "null"], "enum": ["iceberg", "delta", "hive", "native", null] }, "variant_name": { "description": "The name of the variant of hints this table was made with.", "type": "string" }, "x-merge-strategy": { "description": "How a merge goes; absent means the destination's first strategy.", "type": ["string", "null"], "enum": ["delete-insert", "upsert", "scd2", "insert-only", "cdc", null] }, "x-merge-source-filter": { "description": "SQL predicate on the loaded rows of a merge.", "type": "string" }, "x-merge-destination-scope": { "description": "SQL predicate on the rows a merge may delete or retire.", "type": "string" }, "x-merge-skip-unchanged-rows": { "description": "True where a merge leaves unchanged rows alone, their load id too.", "type": "boolean" }, "x-stage-data-deduplicated": { "description": "True where the loaded rows are unique already, so that dlt does not deduplicate them.", "type": "boolean" }, "x-boundary-timestamp": { "description": "The time that ends and begins versions of a row (scd2), as the author wrote it.", "type": ["string", "null"] }, "x-normalizer": { "description": "What dlt's normaliser knows about the table.", "$ref": "#/definitions/table_normalizer" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false }, "table_normalizer": { "title": "DltTableNormalizer", "description": "What dlt's normaliser knows about a table.", "type": "object", "properties": { "seen-data": { "description": "True as soon as the table got rows, and so exists in the destination.", "type": "boolean" }, "max_nesting": { "description": "How many levels of lists below this table become nested tables.", "type": "integer", "minimum": 0 }, "evolve-columns-once": { "description": "True where the next load may add columns despite the contract.", "type": "boolean" } }, "additionalProperties": true }, "column": { "title": "DltColumnEntry", "description": "One column. Without data_type it is incomplete and does not exist in the destination.", "type": "object", "properties": { "name": { "description": "The column's name, equal to its key; only in the full form.", "type": "string" }, "data_type": { "description": "dlt's data type. (complex: engine 9, now json.)", "type": "string", "enum": ["text", "double", "bool", "timestamp", "bigint", "binary", "json", "decimal", "wei", "date", "time", "complex"] }, "nullable": { "description": "False where no value may be missing; true unless said.", "type": "boolean" }, "precision": { "description": "Digits, characters, bits or fraction digits, as the type has it.", "type": ["integer", "null"], "minimum": 0 }, "scale": { "description": "Digits behind the decimal point.", "type": ["integer", "null"] }, "timezone": { "description": "False for a timestamp or time without time zone; true unless said.", "type": ["boolean", "null"] }, "variant": { "description": "True for a column that was made because a value did not fit the type of another.", "type": ["boolean", "null"] }, "description": { "description": "What the column holds.", "type": ["string", "null"] }, "primary_key": { "description": "The column belongs to the primary key; a hint, no constraint.", "type": ["boolean", "null"] }, "merge_key": { "description": "The column belongs to the key by which a merge deletes old rows.", "type": ["boolean", "null"] }, "partition": { "description": "The destination partitions the table by this column.", "type": ["boolean", "null"] }, "cluster": { "description": "The destination clusters the table by this column.", "type": ["boolean", "null"] }, "incremental": { "description": "The column is the cursor of an incremental load.", "type": ["boolean", "null"] }, "unique": { "description": "Values are unique, where the destination enforces it.", "type": ["boolean", "null"] }, "sort": { "description": "The destination sorts the table by this column.", "type": ["boolean", "null"] }, "row_key": { "description": "The column identifies the row for dlt (_dlt_id).", "type": ["boolean", "null"] }, "parent_key": { "description": "The column holds the row key of the parent row.", "type": ["boolean", "null"] }, "root_key": { "description": "The column holds the row key of the root row.", "type": ["boolean", "null"] }, "hard_delete": { "description": "The column marks rows that a merge deletes.", "type": ["boolean", "null"] }, "dedup_sort": { "description": "Which of several rows with one key a merge keeps: desc the largest value, asc the smallest.", "type": ["string", "null"], "enum": ["asc", "desc", null] }, "foreign_key": { "description": "Engine 9: the key of the parent row, now parent_key.", "type": "boolean" }, "x-valid-from": { "description": "The column says from when a version of a row holds (scd2).", "type": "boolean" }, "x-valid-to": { "description": "The column says until when a version of a row holds (scd2).", "type": "boolean" }, "x-active-record-timestamp": { "description": "Beside x-valid-to: the literal of the current version, or null for SQL's NULL.", "type": ["string", "null"] }, "x-row-version": { "description": "The column holds the row's content hash (scd2) or version.", "type": "boolean" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false }, "reference": { "title": "DltReferenceEntry", "description": "A relation to another table.", "type": "object", "required": ["columns", "referenced_table", "referenced_columns"], "properties": { "label": { "description": "What the relation means.", "type": "string" }, "cardinality": { "description": "How many rows stand on each side.", "type": "string", "examples": ["many_to_one"] }, "table": { "description": "The table the columns are in, where it is not this one.", "type": "string" }, "columns": { "description": "Columns of this table.", "type": "array", "items": { "type": "string" } }, "referenced_table": { "description": "The other table.", "type": "string" }, "referenced_columns": { "description": "Columns of the other table, in the order of columns.", "type": "array", "items": { "type": "string" } } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false }, "filters": { "title": "DltFilters", "description": "Patterns of fields: a name, or a regular expression after re:.", "type": "object", "properties": { "includes": { "description": "Fields to take despite excludes.", "type": ["array", "null"], "items": { "type": "string" } }, "excludes": { "description": "Fields to leave out.", "type": ["array", "null"], "items": { "type": "string" } } }, "additionalProperties": false }, "contract_mode": { "description": "evolve takes what is new, freeze fails the load, discard_row and discard_value leave it out.", "type": "string", "enum": ["evolve", "discard_value", "freeze", "discard_row"] }, "schema_contract": { "description": "One mode for everything, or one for tables, columns and data types each.", "anyOf": [{ "type": "string", "enum": ["evolve", "discard_value", "freeze", "discard_row"] }, { "type": "object", "properties": { "tables": { "description": "What happens to a new table.", "$ref": "#/definitions/contract_mode" }, "columns": { "description": "What happens to a new column.", "$ref": "#/definitions/contract_mode" }, "data_type": { "description": "What happens to a value of another type.", "$ref": "#/definitions/contract_mode" } }, "additionalProperties": false }] }, "settings": { "title": "DltSettings", "description": "Rules that dlt applies when it creates columns; columns that exist carry the outcome.", "type": "object", "properties": { "schema_contract": { "description": "What happens to data that does not fit the schema.", "$ref": "#/definitions/schema_contract" }, "detections": { "description": "Tests that give text and numbers a better type.", "type": ["array", "null"], "items": { "type": "string", "enum": ["timestamp", "iso_timestamp", "iso_date", "large_integer", "hexbytes_to_text", "wei_to_double"] } }, "default_hints": { "description": "Hints by the columns that get them: names, or regular expressions after re:.", "$ref": "#/definitions/default_hints" }, "preferred_types": { "description": "Types by the columns that get them: names, or regular expressions after re:.", "type": ["object", "null"], "additionalProperties": { "type": "string", "enum": ["text", "double", "bool", "timestamp", "bigint", "binary", "json", "decimal", "wei", "date", "time", "complex"] } } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false }, "default_hints": { "title": "DltDefaultHints", "description": "Hints by the columns that get them.", "type": "object", "properties": { "not_null": { "description": "Columns that are never null.", "$ref": "#/definitions/patterns" }, "nullable": { "description": "Columns that may be null.", "$ref": "#/definitions/patterns" }, "partition": { "description": "Columns to partition by.", "$ref": "#/definitions/patterns" }, "cluster": { "description": "Columns to cluster by.", "$ref": "#/definitions/patterns" }, "primary_key": { "description": "Columns of primary keys.", "$ref": "#/definitions/patterns" }, "foreign_key": { "description": "Engine 9: keys of the parent row, now parent_key.", "$ref": "#/definitions/patterns" }, "sort": { "description": "Columns to sort by.", "$ref": "#/definitions/patterns" }, "unique": { "description": "Columns with unique values.", "$ref": "#/definitions/patterns" }, "merge_key": { "description": "Columns of merge keys.", "$ref": "#/definitions/patterns" }, "row_key": { "description": "Columns that identify the row for dlt.", "$ref": "#/definitions/patterns" }, "parent_key": { "description": "Columns with the row key of the parent row.", "$ref": "#/definitions/patterns" }, "root_key": { "description": "Columns with the row key of the root row.", "$ref": "#/definitions/patterns" }, "hard_delete": { "description": "Columns that mark deleted rows.", "$ref": "#/definitions/patterns" }, "dedup_sort": { "description": "Columns that decide which of several rows is kept.", "$ref": "#/definitions/patterns" }, "incremental": { "description": "Columns that are the cursor of an incremental load.", "$ref": "#/definitions/patterns" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false }, "normalizers": { "title": "DltNormalizers", "description": "How dlt made names and tables out of the data.", "type": "object", "properties": { "names": { "description": "Naming convention: snake_case, direct, duck_case, sql_cs_v1, sql_ci_v1, s3_tables, or a Python module.", "type": "string" }, "use_break_path_on_normalize": { "description": "False in schemas that came from engine 10.", "type": "boolean" }, "allow_identifier_change_on_table_with_data": { "description": "True where dlt may rename what has data.", "type": "boolean" }, "json": { "description": "The normaliser that takes records apart.", "$ref": "#/definitions/json_normalizer" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false }, "json_normalizer": { "title": "DltJsonNormalizer", "description": "The normaliser that takes records apart.", "type": "object", "properties": { "module": { "description": "Its Python module.", "type": "string", "examples": ["dlt.common.normalizers.json.relational"] }, "config": { "description": "Its settings; another module may have others.", "type": ["object", "null"], "properties": { "root_key_propagation": { "description": "True where every nested table gets the root's key.", "type": ["boolean", "null"] }, "max_nesting": { "description": "How many levels of lists become nested tables.", "type": ["integer", "null"] }, "generate_dlt_id": { "description": "False where rows get no _dlt_id.", "type": ["boolean", "null"] }, "propagation": { "description": "Columns that nested tables take over from the tables above them.", "type": ["object", "null"], "properties": { "root": { "description": "Columns that every root hands down: own name to name below.", "type": ["object", "null"], "additionalProperties": { "type": "string" } }, "tables": { "description": "Columns that single tables hand down.", "type": ["object", "null"], "additionalProperties": { "description": "Own name to name below.", "type": "object", "additionalProperties": { "type": "string" } } } }, "additionalProperties": false } }, "additionalProperties": true } }, "additionalProperties": false }, "patterns": { "description": "Names of columns, or regular expressions after re:.", "type": "array", "items": { "type": "string" } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("^[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*$", "u");
var schema13 = { "title": "DltTableEntry", "description": "One table, nested tables included.", "type": "object", "required": ["columns"], "properties": { "name": { "description": "The table's name, equal to its key; only in the full form.", "type": "string" }, "description": { "description": "What one row of the table is; may have several lines.", "type": ["string", "null"] }, "columns": { "description": "Columns by their stored name, in the order of their creation.", "type": "object", "additionalProperties": { "$ref": "#/definitions/column" } }, "write_disposition": { "description": "What a load does with the rows that are there. Nested tables inherit it.", "type": "string", "enum": ["append", "replace", "merge", "skip"] }, "parent": { "description": "The table this one is nested in; its presence is what makes a table nested.", "type": "string" }, "resource": { "description": "The dlt resource that fills the table.", "type": "string" }, "references": { "description": "Relations to other tables that the author declared; nothing enforces them.", "type": "array", "items": { "$ref": "#/definitions/reference" } }, "filters": { "description": "Which fields of a record dlt takes at all.", "$ref": "#/definitions/filters" }, "schema_contract": { "description": "What happens to data that does not fit the table.", "anyOf": [{ "$ref": "#/definitions/schema_contract" }, { "type": "null" }] }, "table_sealed": { "description": "True where dlt adds no columns to the table any more.", "type": ["boolean", "null"] }, "file_format": { "description": "The loader's file format, where a run named one.", "type": ["string", "null"], "examples": ["parquet"] }, "table_format": { "description": "The format of the table in the destination.", "type": ["string", "null"], "enum": ["iceberg", "delta", "hive", "native", null] }, "variant_name": { "description": "The name of the variant of hints this table was made with.", "type": "string" }, "x-merge-strategy": { "description": "How a merge goes; absent means the destination's first strategy.", "type": ["string", "null"], "enum": ["delete-insert", "upsert", "scd2", "insert-only", "cdc", null] }, "x-merge-source-filter": { "description": "SQL predicate on the loaded rows of a merge.", "type": "string" }, "x-merge-destination-scope": { "description": "SQL predicate on the rows a merge may delete or retire.", "type": "string" }, "x-merge-skip-unchanged-rows": { "description": "True where a merge leaves unchanged rows alone, their load id too.", "type": "boolean" }, "x-stage-data-deduplicated": { "description": "True where the loaded rows are unique already, so that dlt does not deduplicate them.", "type": "boolean" }, "x-boundary-timestamp": { "description": "The time that ends and begins versions of a row (scd2), as the author wrote it.", "type": ["string", "null"] }, "x-normalizer": { "description": "What dlt's normaliser knows about the table.", "$ref": "#/definitions/table_normalizer" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false };
var schema14 = { "title": "DltColumnEntry", "description": "One column. Without data_type it is incomplete and does not exist in the destination.", "type": "object", "properties": { "name": { "description": "The column's name, equal to its key; only in the full form.", "type": "string" }, "data_type": { "description": "dlt's data type. (complex: engine 9, now json.)", "type": "string", "enum": ["text", "double", "bool", "timestamp", "bigint", "binary", "json", "decimal", "wei", "date", "time", "complex"] }, "nullable": { "description": "False where no value may be missing; true unless said.", "type": "boolean" }, "precision": { "description": "Digits, characters, bits or fraction digits, as the type has it.", "type": ["integer", "null"], "minimum": 0 }, "scale": { "description": "Digits behind the decimal point.", "type": ["integer", "null"] }, "timezone": { "description": "False for a timestamp or time without time zone; true unless said.", "type": ["boolean", "null"] }, "variant": { "description": "True for a column that was made because a value did not fit the type of another.", "type": ["boolean", "null"] }, "description": { "description": "What the column holds.", "type": ["string", "null"] }, "primary_key": { "description": "The column belongs to the primary key; a hint, no constraint.", "type": ["boolean", "null"] }, "merge_key": { "description": "The column belongs to the key by which a merge deletes old rows.", "type": ["boolean", "null"] }, "partition": { "description": "The destination partitions the table by this column.", "type": ["boolean", "null"] }, "cluster": { "description": "The destination clusters the table by this column.", "type": ["boolean", "null"] }, "incremental": { "description": "The column is the cursor of an incremental load.", "type": ["boolean", "null"] }, "unique": { "description": "Values are unique, where the destination enforces it.", "type": ["boolean", "null"] }, "sort": { "description": "The destination sorts the table by this column.", "type": ["boolean", "null"] }, "row_key": { "description": "The column identifies the row for dlt (_dlt_id).", "type": ["boolean", "null"] }, "parent_key": { "description": "The column holds the row key of the parent row.", "type": ["boolean", "null"] }, "root_key": { "description": "The column holds the row key of the root row.", "type": ["boolean", "null"] }, "hard_delete": { "description": "The column marks rows that a merge deletes.", "type": ["boolean", "null"] }, "dedup_sort": { "description": "Which of several rows with one key a merge keeps: desc the largest value, asc the smallest.", "type": ["string", "null"], "enum": ["asc", "desc", null] }, "foreign_key": { "description": "Engine 9: the key of the parent row, now parent_key.", "type": "boolean" }, "x-valid-from": { "description": "The column says from when a version of a row holds (scd2).", "type": "boolean" }, "x-valid-to": { "description": "The column says until when a version of a row holds (scd2).", "type": "boolean" }, "x-active-record-timestamp": { "description": "Beside x-valid-to: the literal of the current version, or null for SQL's NULL.", "type": ["string", "null"] }, "x-row-version": { "description": "The column holds the row's content hash (scd2) or version.", "type": "boolean" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false };
var schema15 = { "title": "DltReferenceEntry", "description": "A relation to another table.", "type": "object", "required": ["columns", "referenced_table", "referenced_columns"], "properties": { "label": { "description": "What the relation means.", "type": "string" }, "cardinality": { "description": "How many rows stand on each side.", "type": "string", "examples": ["many_to_one"] }, "table": { "description": "The table the columns are in, where it is not this one.", "type": "string" }, "columns": { "description": "Columns of this table.", "type": "array", "items": { "type": "string" } }, "referenced_table": { "description": "The other table.", "type": "string" }, "referenced_columns": { "description": "Columns of the other table, in the order of columns.", "type": "array", "items": { "type": "string" } } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false };
var schema16 = { "title": "DltFilters", "description": "Patterns of fields: a name, or a regular expression after re:.", "type": "object", "properties": { "includes": { "description": "Fields to take despite excludes.", "type": ["array", "null"], "items": { "type": "string" } }, "excludes": { "description": "Fields to leave out.", "type": ["array", "null"], "items": { "type": "string" } } }, "additionalProperties": false };
var schema21 = { "title": "DltTableNormalizer", "description": "What dlt's normaliser knows about a table.", "type": "object", "properties": { "seen-data": { "description": "True as soon as the table got rows, and so exists in the destination.", "type": "boolean" }, "max_nesting": { "description": "How many levels of lists below this table become nested tables.", "type": "integer", "minimum": 0 }, "evolve-columns-once": { "description": "True where the next load may add columns despite the contract.", "type": "boolean" } }, "additionalProperties": true };
var schema17 = { "description": "One mode for everything, or one for tables, columns and data types each.", "anyOf": [{ "type": "string", "enum": ["evolve", "discard_value", "freeze", "discard_row"] }, { "type": "object", "properties": { "tables": { "description": "What happens to a new table.", "$ref": "#/definitions/contract_mode" }, "columns": { "description": "What happens to a new column.", "$ref": "#/definitions/contract_mode" }, "data_type": { "description": "What happens to a value of another type.", "$ref": "#/definitions/contract_mode" } }, "additionalProperties": false }] };
var schema18 = { "description": "evolve takes what is new, freeze fails the load, discard_row and discard_value leave it out.", "type": "string", "enum": ["evolve", "discard_value", "freeze", "discard_row"] };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema17.anyOf[0].type, parentSchema: schema17.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "evolve" || data === "discard_value" || data === "freeze" || data === "discard_row")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema17.anyOf[0].enum }, schema: schema17.anyOf[0].enum, parentSchema: schema17.anyOf[0], data };
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
      for (const key0 in data) {
        if (!(key0 === "tables" || key0 === "columns" || key0 === "data_type")) {
          const err2 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema17.anyOf[1], data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (data.tables !== void 0) {
        let data0 = data.tables;
        if (typeof data0 !== "string") {
          const err3 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/contract_mode/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!(data0 === "evolve" || data0 === "discard_value" || data0 === "freeze" || data0 === "discard_row")) {
          const err4 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/contract_mode/enum", keyword: "enum", params: { allowedValues: schema18.enum }, schema: schema18.enum, parentSchema: schema18, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.columns !== void 0) {
        let data1 = data.columns;
        if (typeof data1 !== "string") {
          const err5 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/contract_mode/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!(data1 === "evolve" || data1 === "discard_value" || data1 === "freeze" || data1 === "discard_row")) {
          const err6 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/contract_mode/enum", keyword: "enum", params: { allowedValues: schema18.enum }, schema: schema18.enum, parentSchema: schema18, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.data_type !== void 0) {
        let data2 = data.data_type;
        if (typeof data2 !== "string") {
          const err7 = { instancePath: instancePath + "/data_type", schemaPath: "#/definitions/contract_mode/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!(data2 === "evolve" || data2 === "discard_value" || data2 === "freeze" || data2 === "discard_row")) {
          const err8 = { instancePath: instancePath + "/data_type", schemaPath: "#/definitions/contract_mode/enum", keyword: "enum", params: { allowedValues: schema18.enum }, schema: schema18.enum, parentSchema: schema18, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    } else {
      const err9 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema17.anyOf[1].type, parentSchema: schema17.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema17.anyOf, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
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
  validate13.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.columns === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema13.properties, key0) || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema13, data };
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
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.name.type, parentSchema: schema13.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema13.properties.description.type }, schema: schema13.properties.description.type, parentSchema: schema13.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data2 = data.columns;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key2 in data3) {
              if (!(func2.call(schema14.properties, key2) || pattern0.test(key2))) {
                const err4 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/column/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema14, data: data3 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data4 = data3.name;
              if (typeof data4 !== "string") {
                const err5 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/definitions/column/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.name.type, parentSchema: schema14.properties.name, data: data4 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data3.data_type !== void 0) {
              let data5 = data3.data_type;
              if (typeof data5 !== "string") {
                const err6 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/data_type", schemaPath: "#/definitions/column/properties/data_type/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.data_type.type, parentSchema: schema14.properties.data_type, data: data5 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!(data5 === "text" || data5 === "double" || data5 === "bool" || data5 === "timestamp" || data5 === "bigint" || data5 === "binary" || data5 === "json" || data5 === "decimal" || data5 === "wei" || data5 === "date" || data5 === "time" || data5 === "complex")) {
                const err7 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/data_type", schemaPath: "#/definitions/column/properties/data_type/enum", keyword: "enum", params: { allowedValues: schema14.properties.data_type.enum }, schema: schema14.properties.data_type.enum, parentSchema: schema14.properties.data_type, data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.nullable !== void 0) {
              let data6 = data3.nullable;
              if (typeof data6 !== "boolean") {
                const err8 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/nullable", schemaPath: "#/definitions/column/properties/nullable/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties.nullable.type, parentSchema: schema14.properties.nullable, data: data6 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.precision !== void 0) {
              let data7 = data3.precision;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                const err9 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/precision", schemaPath: "#/definitions/column/properties/precision/type", keyword: "type", params: { type: schema14.properties.precision.type }, schema: schema14.properties.precision.type, parentSchema: schema14.properties.precision, data: data7 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err10 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/precision", schemaPath: "#/definitions/column/properties/precision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema14.properties.precision, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
            if (data3.scale !== void 0) {
              let data8 = data3.scale;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                const err11 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/scale", schemaPath: "#/definitions/column/properties/scale/type", keyword: "type", params: { type: schema14.properties.scale.type }, schema: schema14.properties.scale.type, parentSchema: schema14.properties.scale, data: data8 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.timezone !== void 0) {
              let data9 = data3.timezone;
              if (typeof data9 !== "boolean" && data9 !== null) {
                const err12 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/timezone", schemaPath: "#/definitions/column/properties/timezone/type", keyword: "type", params: { type: schema14.properties.timezone.type }, schema: schema14.properties.timezone.type, parentSchema: schema14.properties.timezone, data: data9 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.variant !== void 0) {
              let data10 = data3.variant;
              if (typeof data10 !== "boolean" && data10 !== null) {
                const err13 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/variant", schemaPath: "#/definitions/column/properties/variant/type", keyword: "type", params: { type: schema14.properties.variant.type }, schema: schema14.properties.variant.type, parentSchema: schema14.properties.variant, data: data10 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.description !== void 0) {
              let data11 = data3.description;
              if (typeof data11 !== "string" && data11 !== null) {
                const err14 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/definitions/column/properties/description/type", keyword: "type", params: { type: schema14.properties.description.type }, schema: schema14.properties.description.type, parentSchema: schema14.properties.description, data: data11 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data3.primary_key !== void 0) {
              let data12 = data3.primary_key;
              if (typeof data12 !== "boolean" && data12 !== null) {
                const err15 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/primary_key", schemaPath: "#/definitions/column/properties/primary_key/type", keyword: "type", params: { type: schema14.properties.primary_key.type }, schema: schema14.properties.primary_key.type, parentSchema: schema14.properties.primary_key, data: data12 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.merge_key !== void 0) {
              let data13 = data3.merge_key;
              if (typeof data13 !== "boolean" && data13 !== null) {
                const err16 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/merge_key", schemaPath: "#/definitions/column/properties/merge_key/type", keyword: "type", params: { type: schema14.properties.merge_key.type }, schema: schema14.properties.merge_key.type, parentSchema: schema14.properties.merge_key, data: data13 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data3.partition !== void 0) {
              let data14 = data3.partition;
              if (typeof data14 !== "boolean" && data14 !== null) {
                const err17 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition", schemaPath: "#/definitions/column/properties/partition/type", keyword: "type", params: { type: schema14.properties.partition.type }, schema: schema14.properties.partition.type, parentSchema: schema14.properties.partition, data: data14 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data3.cluster !== void 0) {
              let data15 = data3.cluster;
              if (typeof data15 !== "boolean" && data15 !== null) {
                const err18 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cluster", schemaPath: "#/definitions/column/properties/cluster/type", keyword: "type", params: { type: schema14.properties.cluster.type }, schema: schema14.properties.cluster.type, parentSchema: schema14.properties.cluster, data: data15 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data3.incremental !== void 0) {
              let data16 = data3.incremental;
              if (typeof data16 !== "boolean" && data16 !== null) {
                const err19 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/incremental", schemaPath: "#/definitions/column/properties/incremental/type", keyword: "type", params: { type: schema14.properties.incremental.type }, schema: schema14.properties.incremental.type, parentSchema: schema14.properties.incremental, data: data16 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data3.unique !== void 0) {
              let data17 = data3.unique;
              if (typeof data17 !== "boolean" && data17 !== null) {
                const err20 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/unique", schemaPath: "#/definitions/column/properties/unique/type", keyword: "type", params: { type: schema14.properties.unique.type }, schema: schema14.properties.unique.type, parentSchema: schema14.properties.unique, data: data17 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data3.sort !== void 0) {
              let data18 = data3.sort;
              if (typeof data18 !== "boolean" && data18 !== null) {
                const err21 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sort", schemaPath: "#/definitions/column/properties/sort/type", keyword: "type", params: { type: schema14.properties.sort.type }, schema: schema14.properties.sort.type, parentSchema: schema14.properties.sort, data: data18 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data3.row_key !== void 0) {
              let data19 = data3.row_key;
              if (typeof data19 !== "boolean" && data19 !== null) {
                const err22 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/row_key", schemaPath: "#/definitions/column/properties/row_key/type", keyword: "type", params: { type: schema14.properties.row_key.type }, schema: schema14.properties.row_key.type, parentSchema: schema14.properties.row_key, data: data19 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data3.parent_key !== void 0) {
              let data20 = data3.parent_key;
              if (typeof data20 !== "boolean" && data20 !== null) {
                const err23 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/parent_key", schemaPath: "#/definitions/column/properties/parent_key/type", keyword: "type", params: { type: schema14.properties.parent_key.type }, schema: schema14.properties.parent_key.type, parentSchema: schema14.properties.parent_key, data: data20 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data3.root_key !== void 0) {
              let data21 = data3.root_key;
              if (typeof data21 !== "boolean" && data21 !== null) {
                const err24 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/root_key", schemaPath: "#/definitions/column/properties/root_key/type", keyword: "type", params: { type: schema14.properties.root_key.type }, schema: schema14.properties.root_key.type, parentSchema: schema14.properties.root_key, data: data21 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data3.hard_delete !== void 0) {
              let data22 = data3.hard_delete;
              if (typeof data22 !== "boolean" && data22 !== null) {
                const err25 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/hard_delete", schemaPath: "#/definitions/column/properties/hard_delete/type", keyword: "type", params: { type: schema14.properties.hard_delete.type }, schema: schema14.properties.hard_delete.type, parentSchema: schema14.properties.hard_delete, data: data22 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data3.dedup_sort !== void 0) {
              let data23 = data3.dedup_sort;
              if (typeof data23 !== "string" && data23 !== null) {
                const err26 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/dedup_sort", schemaPath: "#/definitions/column/properties/dedup_sort/type", keyword: "type", params: { type: schema14.properties.dedup_sort.type }, schema: schema14.properties.dedup_sort.type, parentSchema: schema14.properties.dedup_sort, data: data23 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (!(data23 === "asc" || data23 === "desc" || data23 === null)) {
                const err27 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/dedup_sort", schemaPath: "#/definitions/column/properties/dedup_sort/enum", keyword: "enum", params: { allowedValues: schema14.properties.dedup_sort.enum }, schema: schema14.properties.dedup_sort.enum, parentSchema: schema14.properties.dedup_sort, data: data23 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data3.foreign_key !== void 0) {
              let data24 = data3.foreign_key;
              if (typeof data24 !== "boolean") {
                const err28 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/foreign_key", schemaPath: "#/definitions/column/properties/foreign_key/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties.foreign_key.type, parentSchema: schema14.properties.foreign_key, data: data24 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data3["x-valid-from"] !== void 0) {
              let data25 = data3["x-valid-from"];
              if (typeof data25 !== "boolean") {
                const err29 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-valid-from", schemaPath: "#/definitions/column/properties/x-valid-from/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties["x-valid-from"].type, parentSchema: schema14.properties["x-valid-from"], data: data25 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data3["x-valid-to"] !== void 0) {
              let data26 = data3["x-valid-to"];
              if (typeof data26 !== "boolean") {
                const err30 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-valid-to", schemaPath: "#/definitions/column/properties/x-valid-to/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties["x-valid-to"].type, parentSchema: schema14.properties["x-valid-to"], data: data26 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data3["x-active-record-timestamp"] !== void 0) {
              let data27 = data3["x-active-record-timestamp"];
              if (typeof data27 !== "string" && data27 !== null) {
                const err31 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-active-record-timestamp", schemaPath: "#/definitions/column/properties/x-active-record-timestamp/type", keyword: "type", params: { type: schema14.properties["x-active-record-timestamp"].type }, schema: schema14.properties["x-active-record-timestamp"].type, parentSchema: schema14.properties["x-active-record-timestamp"], data: data27 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data3["x-row-version"] !== void 0) {
              let data28 = data3["x-row-version"];
              if (typeof data28 !== "boolean") {
                const err32 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-row-version", schemaPath: "#/definitions/column/properties/x-row-version/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties["x-row-version"].type, parentSchema: schema14.properties["x-row-version"], data: data28 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data: data3 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema13.properties.columns.type, parentSchema: schema13.properties.columns, data: data2 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.write_disposition !== void 0) {
      let data29 = data.write_disposition;
      if (typeof data29 !== "string") {
        const err35 = { instancePath: instancePath + "/write_disposition", schemaPath: "#/properties/write_disposition/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.write_disposition.type, parentSchema: schema13.properties.write_disposition, data: data29 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (!(data29 === "append" || data29 === "replace" || data29 === "merge" || data29 === "skip")) {
        const err36 = { instancePath: instancePath + "/write_disposition", schemaPath: "#/properties/write_disposition/enum", keyword: "enum", params: { allowedValues: schema13.properties.write_disposition.enum }, schema: schema13.properties.write_disposition.enum, parentSchema: schema13.properties.write_disposition, data: data29 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.parent !== void 0) {
      let data30 = data.parent;
      if (typeof data30 !== "string") {
        const err37 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.parent.type, parentSchema: schema13.properties.parent, data: data30 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.resource !== void 0) {
      let data31 = data.resource;
      if (typeof data31 !== "string") {
        const err38 = { instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.resource.type, parentSchema: schema13.properties.resource, data: data31 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data32 = data.references;
      if (Array.isArray(data32)) {
        const len0 = data32.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data33 = data32[i0];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.columns === void 0) {
              const err39 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/definitions/reference/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema15.required, parentSchema: schema15, data: data33 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data33.referenced_table === void 0) {
              const err40 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/definitions/reference/required", keyword: "required", params: { missingProperty: "referenced_table" }, schema: schema15.required, parentSchema: schema15, data: data33 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data33.referenced_columns === void 0) {
              const err41 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/definitions/reference/required", keyword: "required", params: { missingProperty: "referenced_columns" }, schema: schema15.required, parentSchema: schema15, data: data33 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key3 in data33) {
              if (!(key3 === "label" || key3 === "cardinality" || key3 === "table" || key3 === "columns" || key3 === "referenced_table" || key3 === "referenced_columns" || pattern0.test(key3))) {
                const err42 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/definitions/reference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema15, data: data33 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data33.label !== void 0) {
              let data34 = data33.label;
              if (typeof data34 !== "string") {
                const err43 = { instancePath: instancePath + "/references/" + i0 + "/label", schemaPath: "#/definitions/reference/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.label.type, parentSchema: schema15.properties.label, data: data34 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data33.cardinality !== void 0) {
              let data35 = data33.cardinality;
              if (typeof data35 !== "string") {
                const err44 = { instancePath: instancePath + "/references/" + i0 + "/cardinality", schemaPath: "#/definitions/reference/properties/cardinality/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.cardinality.type, parentSchema: schema15.properties.cardinality, data: data35 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data33.table !== void 0) {
              let data36 = data33.table;
              if (typeof data36 !== "string") {
                const err45 = { instancePath: instancePath + "/references/" + i0 + "/table", schemaPath: "#/definitions/reference/properties/table/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.table.type, parentSchema: schema15.properties.table, data: data36 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data33.columns !== void 0) {
              let data37 = data33.columns;
              if (Array.isArray(data37)) {
                const len1 = data37.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data38 = data37[i1];
                  if (typeof data38 !== "string") {
                    const err46 = { instancePath: instancePath + "/references/" + i0 + "/columns/" + i1, schemaPath: "#/definitions/reference/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.columns.items.type, parentSchema: schema15.properties.columns.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/references/" + i0 + "/columns", schemaPath: "#/definitions/reference/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.columns.type, parentSchema: schema15.properties.columns, data: data37 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data33.referenced_table !== void 0) {
              let data39 = data33.referenced_table;
              if (typeof data39 !== "string") {
                const err48 = { instancePath: instancePath + "/references/" + i0 + "/referenced_table", schemaPath: "#/definitions/reference/properties/referenced_table/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.referenced_table.type, parentSchema: schema15.properties.referenced_table, data: data39 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data33.referenced_columns !== void 0) {
              let data40 = data33.referenced_columns;
              if (Array.isArray(data40)) {
                const len2 = data40.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data41 = data40[i2];
                  if (typeof data41 !== "string") {
                    const err49 = { instancePath: instancePath + "/references/" + i0 + "/referenced_columns/" + i2, schemaPath: "#/definitions/reference/properties/referenced_columns/items/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.referenced_columns.items.type, parentSchema: schema15.properties.referenced_columns.items, data: data41 };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/references/" + i0 + "/referenced_columns", schemaPath: "#/definitions/reference/properties/referenced_columns/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.referenced_columns.type, parentSchema: schema15.properties.referenced_columns, data: data40 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/definitions/reference/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data: data33 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.references.type, parentSchema: schema13.properties.references, data: data32 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.filters !== void 0) {
      let data42 = data.filters;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key4 in data42) {
          if (!(key4 === "includes" || key4 === "excludes")) {
            const err53 = { instancePath: instancePath + "/filters", schemaPath: "#/definitions/filters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema16, data: data42 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data42.includes !== void 0) {
          let data43 = data42.includes;
          if (!Array.isArray(data43) && data43 !== null) {
            const err54 = { instancePath: instancePath + "/filters/includes", schemaPath: "#/definitions/filters/properties/includes/type", keyword: "type", params: { type: schema16.properties.includes.type }, schema: schema16.properties.includes.type, parentSchema: schema16.properties.includes, data: data43 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (Array.isArray(data43)) {
            const len3 = data43.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data44 = data43[i3];
              if (typeof data44 !== "string") {
                const err55 = { instancePath: instancePath + "/filters/includes/" + i3, schemaPath: "#/definitions/filters/properties/includes/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.includes.items.type, parentSchema: schema16.properties.includes.items, data: data44 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          }
        }
        if (data42.excludes !== void 0) {
          let data45 = data42.excludes;
          if (!Array.isArray(data45) && data45 !== null) {
            const err56 = { instancePath: instancePath + "/filters/excludes", schemaPath: "#/definitions/filters/properties/excludes/type", keyword: "type", params: { type: schema16.properties.excludes.type }, schema: schema16.properties.excludes.type, parentSchema: schema16.properties.excludes, data: data45 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (Array.isArray(data45)) {
            const len4 = data45.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data46 = data45[i4];
              if (typeof data46 !== "string") {
                const err57 = { instancePath: instancePath + "/filters/excludes/" + i4, schemaPath: "#/definitions/filters/properties/excludes/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.excludes.items.type, parentSchema: schema16.properties.excludes.items, data: data46 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/filters", schemaPath: "#/definitions/filters/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data: data42 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.schema_contract !== void 0) {
      let data47 = data.schema_contract;
      const _errs104 = errors;
      let valid18 = false;
      const _errs105 = errors;
      if (!validate13(data47, { instancePath: instancePath + "/schema_contract", parentData: data, parentDataProperty: "schema_contract", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs105 === errors;
      valid18 = valid18 || _valid0;
      if (!valid18) {
        const _errs106 = errors;
        if (data47 !== null) {
          const err59 = { instancePath: instancePath + "/schema_contract", schemaPath: "#/properties/schema_contract/anyOf/1/type", keyword: "type", params: { type: "null" }, schema: schema13.properties.schema_contract.anyOf[1].type, parentSchema: schema13.properties.schema_contract.anyOf[1], data: data47 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        var _valid0 = _errs106 === errors;
        valid18 = valid18 || _valid0;
      }
      if (!valid18) {
        const err60 = { instancePath: instancePath + "/schema_contract", schemaPath: "#/properties/schema_contract/anyOf", keyword: "anyOf", params: {}, schema: schema13.properties.schema_contract.anyOf, parentSchema: schema13.properties.schema_contract, data: data47 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      } else {
        errors = _errs104;
        if (vErrors !== null) {
          if (_errs104) {
            vErrors.length = _errs104;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.table_sealed !== void 0) {
      let data48 = data.table_sealed;
      if (typeof data48 !== "boolean" && data48 !== null) {
        const err61 = { instancePath: instancePath + "/table_sealed", schemaPath: "#/properties/table_sealed/type", keyword: "type", params: { type: schema13.properties.table_sealed.type }, schema: schema13.properties.table_sealed.type, parentSchema: schema13.properties.table_sealed, data: data48 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.file_format !== void 0) {
      let data49 = data.file_format;
      if (typeof data49 !== "string" && data49 !== null) {
        const err62 = { instancePath: instancePath + "/file_format", schemaPath: "#/properties/file_format/type", keyword: "type", params: { type: schema13.properties.file_format.type }, schema: schema13.properties.file_format.type, parentSchema: schema13.properties.file_format, data: data49 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.table_format !== void 0) {
      let data50 = data.table_format;
      if (typeof data50 !== "string" && data50 !== null) {
        const err63 = { instancePath: instancePath + "/table_format", schemaPath: "#/properties/table_format/type", keyword: "type", params: { type: schema13.properties.table_format.type }, schema: schema13.properties.table_format.type, parentSchema: schema13.properties.table_format, data: data50 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (!(data50 === "iceberg" || data50 === "delta" || data50 === "hive" || data50 === "native" || data50 === null)) {
        const err64 = { instancePath: instancePath + "/table_format", schemaPath: "#/properties/table_format/enum", keyword: "enum", params: { allowedValues: schema13.properties.table_format.enum }, schema: schema13.properties.table_format.enum, parentSchema: schema13.properties.table_format, data: data50 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.variant_name !== void 0) {
      let data51 = data.variant_name;
      if (typeof data51 !== "string") {
        const err65 = { instancePath: instancePath + "/variant_name", schemaPath: "#/properties/variant_name/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.variant_name.type, parentSchema: schema13.properties.variant_name, data: data51 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data["x-merge-strategy"] !== void 0) {
      let data52 = data["x-merge-strategy"];
      if (typeof data52 !== "string" && data52 !== null) {
        const err66 = { instancePath: instancePath + "/x-merge-strategy", schemaPath: "#/properties/x-merge-strategy/type", keyword: "type", params: { type: schema13.properties["x-merge-strategy"].type }, schema: schema13.properties["x-merge-strategy"].type, parentSchema: schema13.properties["x-merge-strategy"], data: data52 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (!(data52 === "delete-insert" || data52 === "upsert" || data52 === "scd2" || data52 === "insert-only" || data52 === "cdc" || data52 === null)) {
        const err67 = { instancePath: instancePath + "/x-merge-strategy", schemaPath: "#/properties/x-merge-strategy/enum", keyword: "enum", params: { allowedValues: schema13.properties["x-merge-strategy"].enum }, schema: schema13.properties["x-merge-strategy"].enum, parentSchema: schema13.properties["x-merge-strategy"], data: data52 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data["x-merge-source-filter"] !== void 0) {
      let data53 = data["x-merge-source-filter"];
      if (typeof data53 !== "string") {
        const err68 = { instancePath: instancePath + "/x-merge-source-filter", schemaPath: "#/properties/x-merge-source-filter/type", keyword: "type", params: { type: "string" }, schema: schema13.properties["x-merge-source-filter"].type, parentSchema: schema13.properties["x-merge-source-filter"], data: data53 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data["x-merge-destination-scope"] !== void 0) {
      let data54 = data["x-merge-destination-scope"];
      if (typeof data54 !== "string") {
        const err69 = { instancePath: instancePath + "/x-merge-destination-scope", schemaPath: "#/properties/x-merge-destination-scope/type", keyword: "type", params: { type: "string" }, schema: schema13.properties["x-merge-destination-scope"].type, parentSchema: schema13.properties["x-merge-destination-scope"], data: data54 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data["x-merge-skip-unchanged-rows"] !== void 0) {
      let data55 = data["x-merge-skip-unchanged-rows"];
      if (typeof data55 !== "boolean") {
        const err70 = { instancePath: instancePath + "/x-merge-skip-unchanged-rows", schemaPath: "#/properties/x-merge-skip-unchanged-rows/type", keyword: "type", params: { type: "boolean" }, schema: schema13.properties["x-merge-skip-unchanged-rows"].type, parentSchema: schema13.properties["x-merge-skip-unchanged-rows"], data: data55 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data["x-stage-data-deduplicated"] !== void 0) {
      let data56 = data["x-stage-data-deduplicated"];
      if (typeof data56 !== "boolean") {
        const err71 = { instancePath: instancePath + "/x-stage-data-deduplicated", schemaPath: "#/properties/x-stage-data-deduplicated/type", keyword: "type", params: { type: "boolean" }, schema: schema13.properties["x-stage-data-deduplicated"].type, parentSchema: schema13.properties["x-stage-data-deduplicated"], data: data56 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data["x-boundary-timestamp"] !== void 0) {
      let data57 = data["x-boundary-timestamp"];
      if (typeof data57 !== "string" && data57 !== null) {
        const err72 = { instancePath: instancePath + "/x-boundary-timestamp", schemaPath: "#/properties/x-boundary-timestamp/type", keyword: "type", params: { type: schema13.properties["x-boundary-timestamp"].type }, schema: schema13.properties["x-boundary-timestamp"].type, parentSchema: schema13.properties["x-boundary-timestamp"], data: data57 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data["x-normalizer"] !== void 0) {
      let data58 = data["x-normalizer"];
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        if (data58["seen-data"] !== void 0) {
          let data59 = data58["seen-data"];
          if (typeof data59 !== "boolean") {
            const err73 = { instancePath: instancePath + "/x-normalizer/seen-data", schemaPath: "#/definitions/table_normalizer/properties/seen-data/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties["seen-data"].type, parentSchema: schema21.properties["seen-data"], data: data59 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data58.max_nesting !== void 0) {
          let data60 = data58.max_nesting;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err74 = { instancePath: instancePath + "/x-normalizer/max_nesting", schemaPath: "#/definitions/table_normalizer/properties/max_nesting/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.max_nesting.type, parentSchema: schema21.properties.max_nesting, data: data60 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 < 0 || isNaN(data60)) {
              const err75 = { instancePath: instancePath + "/x-normalizer/max_nesting", schemaPath: "#/definitions/table_normalizer/properties/max_nesting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.max_nesting, data: data60 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data58["evolve-columns-once"] !== void 0) {
          let data61 = data58["evolve-columns-once"];
          if (typeof data61 !== "boolean") {
            const err76 = { instancePath: instancePath + "/x-normalizer/evolve-columns-once", schemaPath: "#/definitions/table_normalizer/properties/evolve-columns-once/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties["evolve-columns-once"].type, parentSchema: schema21.properties["evolve-columns-once"], data: data61 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/x-normalizer", schemaPath: "#/definitions/table_normalizer/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data: data58 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
  } else {
    const err78 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err78];
    } else {
      vErrors.push(err78);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema22 = { "title": "DltSettings", "description": "Rules that dlt applies when it creates columns; columns that exist carry the outcome.", "type": "object", "properties": { "schema_contract": { "description": "What happens to data that does not fit the schema.", "$ref": "#/definitions/schema_contract" }, "detections": { "description": "Tests that give text and numbers a better type.", "type": ["array", "null"], "items": { "type": "string", "enum": ["timestamp", "iso_timestamp", "iso_date", "large_integer", "hexbytes_to_text", "wei_to_double"] } }, "default_hints": { "description": "Hints by the columns that get them: names, or regular expressions after re:.", "$ref": "#/definitions/default_hints" }, "preferred_types": { "description": "Types by the columns that get them: names, or regular expressions after re:.", "type": ["object", "null"], "additionalProperties": { "type": "string", "enum": ["text", "double", "bool", "timestamp", "bigint", "binary", "json", "decimal", "wei", "date", "time", "complex"] } } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false };
var schema23 = { "title": "DltDefaultHints", "description": "Hints by the columns that get them.", "type": "object", "properties": { "not_null": { "description": "Columns that are never null.", "$ref": "#/definitions/patterns" }, "nullable": { "description": "Columns that may be null.", "$ref": "#/definitions/patterns" }, "partition": { "description": "Columns to partition by.", "$ref": "#/definitions/patterns" }, "cluster": { "description": "Columns to cluster by.", "$ref": "#/definitions/patterns" }, "primary_key": { "description": "Columns of primary keys.", "$ref": "#/definitions/patterns" }, "foreign_key": { "description": "Engine 9: keys of the parent row, now parent_key.", "$ref": "#/definitions/patterns" }, "sort": { "description": "Columns to sort by.", "$ref": "#/definitions/patterns" }, "unique": { "description": "Columns with unique values.", "$ref": "#/definitions/patterns" }, "merge_key": { "description": "Columns of merge keys.", "$ref": "#/definitions/patterns" }, "row_key": { "description": "Columns that identify the row for dlt.", "$ref": "#/definitions/patterns" }, "parent_key": { "description": "Columns with the row key of the parent row.", "$ref": "#/definitions/patterns" }, "root_key": { "description": "Columns with the row key of the root row.", "$ref": "#/definitions/patterns" }, "hard_delete": { "description": "Columns that mark deleted rows.", "$ref": "#/definitions/patterns" }, "dedup_sort": { "description": "Columns that decide which of several rows is kept.", "$ref": "#/definitions/patterns" }, "incremental": { "description": "Columns that are the cursor of an incremental load.", "$ref": "#/definitions/patterns" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false };
var schema24 = { "description": "Names of columns, or regular expressions after re:.", "type": "array", "items": { "type": "string" } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema23.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.not_null !== void 0) {
      let data0 = data.not_null;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/not_null/" + i0, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/not_null", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.nullable !== void 0) {
      let data2 = data.nullable;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err3 = { instancePath: instancePath + "/nullable/" + i1, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/nullable", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.partition !== void 0) {
      let data4 = data.partition;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 !== "string") {
            const err5 = { instancePath: instancePath + "/partition/" + i2, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/partition", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cluster !== void 0) {
      let data6 = data.cluster;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 !== "string") {
            const err7 = { instancePath: instancePath + "/cluster/" + i3, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/cluster", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.primary_key !== void 0) {
      let data8 = data.primary_key;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (typeof data9 !== "string") {
            const err9 = { instancePath: instancePath + "/primary_key/" + i4, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/primary_key", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.foreign_key !== void 0) {
      let data10 = data.foreign_key;
      if (Array.isArray(data10)) {
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data11 = data10[i5];
          if (typeof data11 !== "string") {
            const err11 = { instancePath: instancePath + "/foreign_key/" + i5, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/foreign_key", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data10 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.sort !== void 0) {
      let data12 = data.sort;
      if (Array.isArray(data12)) {
        const len6 = data12.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data13 = data12[i6];
          if (typeof data13 !== "string") {
            const err13 = { instancePath: instancePath + "/sort/" + i6, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/sort", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data12 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.unique !== void 0) {
      let data14 = data.unique;
      if (Array.isArray(data14)) {
        const len7 = data14.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data15 = data14[i7];
          if (typeof data15 !== "string") {
            const err15 = { instancePath: instancePath + "/unique/" + i7, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data15 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/unique", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data14 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.merge_key !== void 0) {
      let data16 = data.merge_key;
      if (Array.isArray(data16)) {
        const len8 = data16.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data17 = data16[i8];
          if (typeof data17 !== "string") {
            const err17 = { instancePath: instancePath + "/merge_key/" + i8, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data17 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/merge_key", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data16 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.row_key !== void 0) {
      let data18 = data.row_key;
      if (Array.isArray(data18)) {
        const len9 = data18.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data19 = data18[i9];
          if (typeof data19 !== "string") {
            const err19 = { instancePath: instancePath + "/row_key/" + i9, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data19 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/row_key", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data18 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.parent_key !== void 0) {
      let data20 = data.parent_key;
      if (Array.isArray(data20)) {
        const len10 = data20.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data21 = data20[i10];
          if (typeof data21 !== "string") {
            const err21 = { instancePath: instancePath + "/parent_key/" + i10, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/parent_key", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data20 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.root_key !== void 0) {
      let data22 = data.root_key;
      if (Array.isArray(data22)) {
        const len11 = data22.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data23 = data22[i11];
          if (typeof data23 !== "string") {
            const err23 = { instancePath: instancePath + "/root_key/" + i11, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/root_key", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data22 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.hard_delete !== void 0) {
      let data24 = data.hard_delete;
      if (Array.isArray(data24)) {
        const len12 = data24.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data25 = data24[i12];
          if (typeof data25 !== "string") {
            const err25 = { instancePath: instancePath + "/hard_delete/" + i12, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data25 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/hard_delete", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data24 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.dedup_sort !== void 0) {
      let data26 = data.dedup_sort;
      if (Array.isArray(data26)) {
        const len13 = data26.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data27 = data26[i13];
          if (typeof data27 !== "string") {
            const err27 = { instancePath: instancePath + "/dedup_sort/" + i13, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data27 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/dedup_sort", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data26 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.incremental !== void 0) {
      let data28 = data.incremental;
      if (Array.isArray(data28)) {
        const len14 = data28.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data29 = data28[i14];
          if (typeof data29 !== "string") {
            const err29 = { instancePath: instancePath + "/incremental/" + i14, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.items.type, parentSchema: schema24.items, data: data29 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/incremental", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, schema: schema24.type, parentSchema: schema24, data: data28 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "schema_contract" || key0 === "detections" || key0 === "default_hints" || key0 === "preferred_types" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.schema_contract !== void 0) {
      if (!validate13(data.schema_contract, { instancePath: instancePath + "/schema_contract", parentData: data, parentDataProperty: "schema_contract", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.detections !== void 0) {
      let data1 = data.detections;
      if (!Array.isArray(data1) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/detections", schemaPath: "#/properties/detections/type", keyword: "type", params: { type: schema22.properties.detections.type }, schema: schema22.properties.detections.type, parentSchema: schema22.properties.detections, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/detections/" + i0, schemaPath: "#/properties/detections/items/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.detections.items.type, parentSchema: schema22.properties.detections.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data2 === "timestamp" || data2 === "iso_timestamp" || data2 === "iso_date" || data2 === "large_integer" || data2 === "hexbytes_to_text" || data2 === "wei_to_double")) {
            const err3 = { instancePath: instancePath + "/detections/" + i0, schemaPath: "#/properties/detections/items/enum", keyword: "enum", params: { allowedValues: schema22.properties.detections.items.enum }, schema: schema22.properties.detections.items.enum, parentSchema: schema22.properties.detections.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.default_hints !== void 0) {
      if (!validate18(data.default_hints, { instancePath: instancePath + "/default_hints", parentData: data, parentDataProperty: "default_hints", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.preferred_types !== void 0) {
      let data4 = data.preferred_types;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        const err4 = { instancePath: instancePath + "/preferred_types", schemaPath: "#/properties/preferred_types/type", keyword: "type", params: { type: schema22.properties.preferred_types.type }, schema: schema22.properties.preferred_types.type, parentSchema: schema22.properties.preferred_types, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (typeof data5 !== "string") {
            const err5 = { instancePath: instancePath + "/preferred_types/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/preferred_types/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.preferred_types.additionalProperties.type, parentSchema: schema22.properties.preferred_types.additionalProperties, data: data5 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (!(data5 === "text" || data5 === "double" || data5 === "bool" || data5 === "timestamp" || data5 === "bigint" || data5 === "binary" || data5 === "json" || data5 === "decimal" || data5 === "wei" || data5 === "date" || data5 === "time" || data5 === "complex")) {
            const err6 = { instancePath: instancePath + "/preferred_types/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/preferred_types/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema22.properties.preferred_types.additionalProperties.enum }, schema: schema22.properties.preferred_types.additionalProperties.enum, parentSchema: schema22.properties.preferred_types.additionalProperties, data: data5 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema39 = { "title": "DltNormalizers", "description": "How dlt made names and tables out of the data.", "type": "object", "properties": { "names": { "description": "Naming convention: snake_case, direct, duck_case, sql_cs_v1, sql_ci_v1, s3_tables, or a Python module.", "type": "string" }, "use_break_path_on_normalize": { "description": "False in schemas that came from engine 10.", "type": "boolean" }, "allow_identifier_change_on_table_with_data": { "description": "True where dlt may rename what has data.", "type": "boolean" }, "json": { "description": "The normaliser that takes records apart.", "$ref": "#/definitions/json_normalizer" } }, "patternProperties": { "^x-": { "description": "An annotation; dlt keeps it as it is." } }, "additionalProperties": false };
var schema40 = { "title": "DltJsonNormalizer", "description": "The normaliser that takes records apart.", "type": "object", "properties": { "module": { "description": "Its Python module.", "type": "string", "examples": ["dlt.common.normalizers.json.relational"] }, "config": { "description": "Its settings; another module may have others.", "type": ["object", "null"], "properties": { "root_key_propagation": { "description": "True where every nested table gets the root's key.", "type": ["boolean", "null"] }, "max_nesting": { "description": "How many levels of lists become nested tables.", "type": ["integer", "null"] }, "generate_dlt_id": { "description": "False where rows get no _dlt_id.", "type": ["boolean", "null"] }, "propagation": { "description": "Columns that nested tables take over from the tables above them.", "type": ["object", "null"], "properties": { "root": { "description": "Columns that every root hands down: own name to name below.", "type": ["object", "null"], "additionalProperties": { "type": "string" } }, "tables": { "description": "Columns that single tables hand down.", "type": ["object", "null"], "additionalProperties": { "description": "Own name to name below.", "type": "object", "additionalProperties": { "type": "string" } } } }, "additionalProperties": false } }, "additionalProperties": true } }, "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "names" || key0 === "use_break_path_on_normalize" || key0 === "allow_identifier_change_on_table_with_data" || key0 === "json" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data0 = data.names;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.names.type, parentSchema: schema39.properties.names, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.use_break_path_on_normalize !== void 0) {
      let data1 = data.use_break_path_on_normalize;
      if (typeof data1 !== "boolean") {
        const err2 = { instancePath: instancePath + "/use_break_path_on_normalize", schemaPath: "#/properties/use_break_path_on_normalize/type", keyword: "type", params: { type: "boolean" }, schema: schema39.properties.use_break_path_on_normalize.type, parentSchema: schema39.properties.use_break_path_on_normalize, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.allow_identifier_change_on_table_with_data !== void 0) {
      let data2 = data.allow_identifier_change_on_table_with_data;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/allow_identifier_change_on_table_with_data", schemaPath: "#/properties/allow_identifier_change_on_table_with_data/type", keyword: "type", params: { type: "boolean" }, schema: schema39.properties.allow_identifier_change_on_table_with_data.type, parentSchema: schema39.properties.allow_identifier_change_on_table_with_data, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.json !== void 0) {
      let data3 = data.json;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "module" || key1 === "config")) {
            const err4 = { instancePath: instancePath + "/json", schemaPath: "#/definitions/json_normalizer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema40, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3.module !== void 0) {
          let data4 = data3.module;
          if (typeof data4 !== "string") {
            const err5 = { instancePath: instancePath + "/json/module", schemaPath: "#/definitions/json_normalizer/properties/module/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.module.type, parentSchema: schema40.properties.module, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.config !== void 0) {
          let data5 = data3.config;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            const err6 = { instancePath: instancePath + "/json/config", schemaPath: "#/definitions/json_normalizer/properties/config/type", keyword: "type", params: { type: schema40.properties.config.type }, schema: schema40.properties.config.type, parentSchema: schema40.properties.config, data: data5 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.root_key_propagation !== void 0) {
              let data6 = data5.root_key_propagation;
              if (typeof data6 !== "boolean" && data6 !== null) {
                const err7 = { instancePath: instancePath + "/json/config/root_key_propagation", schemaPath: "#/definitions/json_normalizer/properties/config/properties/root_key_propagation/type", keyword: "type", params: { type: schema40.properties.config.properties.root_key_propagation.type }, schema: schema40.properties.config.properties.root_key_propagation.type, parentSchema: schema40.properties.config.properties.root_key_propagation, data: data6 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data5.max_nesting !== void 0) {
              let data7 = data5.max_nesting;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                const err8 = { instancePath: instancePath + "/json/config/max_nesting", schemaPath: "#/definitions/json_normalizer/properties/config/properties/max_nesting/type", keyword: "type", params: { type: schema40.properties.config.properties.max_nesting.type }, schema: schema40.properties.config.properties.max_nesting.type, parentSchema: schema40.properties.config.properties.max_nesting, data: data7 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data5.generate_dlt_id !== void 0) {
              let data8 = data5.generate_dlt_id;
              if (typeof data8 !== "boolean" && data8 !== null) {
                const err9 = { instancePath: instancePath + "/json/config/generate_dlt_id", schemaPath: "#/definitions/json_normalizer/properties/config/properties/generate_dlt_id/type", keyword: "type", params: { type: schema40.properties.config.properties.generate_dlt_id.type }, schema: schema40.properties.config.properties.generate_dlt_id.type, parentSchema: schema40.properties.config.properties.generate_dlt_id, data: data8 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data5.propagation !== void 0) {
              let data9 = data5.propagation;
              if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                const err10 = { instancePath: instancePath + "/json/config/propagation", schemaPath: "#/definitions/json_normalizer/properties/config/properties/propagation/type", keyword: "type", params: { type: schema40.properties.config.properties.propagation.type }, schema: schema40.properties.config.properties.propagation.type, parentSchema: schema40.properties.config.properties.propagation, data: data9 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key2 in data9) {
                  if (!(key2 === "root" || key2 === "tables")) {
                    const err11 = { instancePath: instancePath + "/json/config/propagation", schemaPath: "#/definitions/json_normalizer/properties/config/properties/propagation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema40.properties.config.properties.propagation, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data9.root !== void 0) {
                  let data10 = data9.root;
                  if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                    const err12 = { instancePath: instancePath + "/json/config/propagation/root", schemaPath: "#/definitions/json_normalizer/properties/config/properties/propagation/properties/root/type", keyword: "type", params: { type: schema40.properties.config.properties.propagation.properties.root.type }, schema: schema40.properties.config.properties.propagation.properties.root.type, parentSchema: schema40.properties.config.properties.propagation.properties.root, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key3 in data10) {
                      let data11 = data10[key3];
                      if (typeof data11 !== "string") {
                        const err13 = { instancePath: instancePath + "/json/config/propagation/root/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json_normalizer/properties/config/properties/propagation/properties/root/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.config.properties.propagation.properties.root.additionalProperties.type, parentSchema: schema40.properties.config.properties.propagation.properties.root.additionalProperties, data: data11 };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data9.tables !== void 0) {
                  let data12 = data9.tables;
                  if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
                    const err14 = { instancePath: instancePath + "/json/config/propagation/tables", schemaPath: "#/definitions/json_normalizer/properties/config/properties/propagation/properties/tables/type", keyword: "type", params: { type: schema40.properties.config.properties.propagation.properties.tables.type }, schema: schema40.properties.config.properties.propagation.properties.tables.type, parentSchema: schema40.properties.config.properties.propagation.properties.tables, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    for (const key4 in data12) {
                      let data13 = data12[key4];
                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        for (const key5 in data13) {
                          let data14 = data13[key5];
                          if (typeof data14 !== "string") {
                            const err15 = { instancePath: instancePath + "/json/config/propagation/tables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json_normalizer/properties/config/properties/propagation/properties/tables/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.config.properties.propagation.properties.tables.additionalProperties.additionalProperties.type, parentSchema: schema40.properties.config.properties.propagation.properties.tables.additionalProperties.additionalProperties, data: data14 };
                            if (vErrors === null) {
                              vErrors = [err15];
                            } else {
                              vErrors.push(err15);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err16 = { instancePath: instancePath + "/json/config/propagation/tables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json_normalizer/properties/config/properties/propagation/properties/tables/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema40.properties.config.properties.propagation.properties.tables.additionalProperties.type, parentSchema: schema40.properties.config.properties.propagation.properties.tables.additionalProperties, data: data13 };
                        if (vErrors === null) {
                          vErrors = [err16];
                        } else {
                          vErrors.push(err16);
                        }
                        errors++;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/json", schemaPath: "#/definitions/json_normalizer/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine_version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_version" }, schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tables === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" }, schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema12.properties, key0) || pattern0.test(key0))) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.version.type, parentSchema: schema12.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.version, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.version_hash !== void 0) {
      let data1 = data.version_hash;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/version_hash", schemaPath: "#/properties/version_hash/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.version_hash.type, parentSchema: schema12.properties.version_hash, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.engine_version !== void 0) {
      let data2 = data.engine_version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/engine_version", schemaPath: "#/properties/engine_version/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.engine_version.type, parentSchema: schema12.properties.engine_version, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/engine_version", schemaPath: "#/properties/engine_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.engine_version, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 === "string") {
        if (func3(data3) > 64) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema12.properties.name, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func3(data3) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.name, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern1.test(data3)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*$" }, schema: "^[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*$", parentSchema: schema12.properties.name, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.name.type, parentSchema: schema12.properties.name, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 !== "string") {
        const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.description.type, parentSchema: schema12.properties.description, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tables !== void 0) {
      let data5 = data.tables;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!validate12(data5[key1], { instancePath: instancePath + "/tables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.tables.type, parentSchema: schema12.properties.tables, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      if (!validate16(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.normalizers !== void 0) {
      if (!validate21(data.normalizers, { instancePath: instancePath + "/normalizers", parentData: data, parentDataProperty: "normalizers", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.previous_hashes !== void 0) {
      let data9 = data.previous_hashes;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 !== "string") {
            const err15 = { instancePath: instancePath + "/previous_hashes/" + i0, schemaPath: "#/properties/previous_hashes/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.previous_hashes.items.type, parentSchema: schema12.properties.previous_hashes.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/previous_hashes", schemaPath: "#/properties/previous_hashes/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.previous_hashes.type, parentSchema: schema12.properties.previous_hashes, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.imported_version_hash !== void 0) {
      let data11 = data.imported_version_hash;
      if (typeof data11 !== "string" && data11 !== null) {
        const err17 = { instancePath: instancePath + "/imported_version_hash", schemaPath: "#/properties/imported_version_hash/type", keyword: "type", params: { type: schema12.properties.imported_version_hash.type }, schema: schema12.properties.imported_version_hash.type, parentSchema: schema12.properties.imported_version_hash, data: data11 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema41 = { "title": "SchemaFileAdditions", "description": "What a schema.yml has beyond a dlt schema.", "type": "object", "required": ["x-cdf"], "properties": { "x-cdf": { "description": "What a pull recorded: everything outputs depend on that a dlt schema does not say.", "$ref": "#/definitions/origin" }, "tables": { "description": "Tables by their stored name.", "type": "object", "additionalProperties": { "title": "TableAdditions", "description": "What a table has beyond dlt's keys.", "type": "object", "properties": { "x-cdf": { "description": "What cdf knows about the table.", "$ref": "#/definitions/table_origin" }, "x-sqlmesh": { "description": "SQLMesh's metadata for the table, in SQLMesh's own form.", "$ref": "#/definitions/sqlmesh" }, "x-renamed-from": { "description": "The table's former name, so that a change counts as a renaming.", "type": "string" }, "x-deprecated": { "description": "The table is to go: TypeScript marks it.", "$ref": "#/definitions/deprecation" }, "columns": { "description": "Columns by their stored name.", "type": "object", "additionalProperties": { "title": "ColumnAdditions", "description": "What a column has beyond dlt's keys.", "type": "object", "properties": { "x-sql-type": { "description": "The type read from the destination, where it differs from dlt's type map.", "type": "string", "minLength": 1, "examples": ["DECIMAL(20, 2)"] }, "x-renamed-from": { "description": "The column's former name, so that a change counts as a renaming.", "type": "string" }, "x-deprecated": { "description": "The column is to go: TypeScript marks it.", "$ref": "#/definitions/deprecation" }, "x-annotation-pii": { "description": "True, or the kind of personal data the column holds.", "type": ["boolean", "string"] } } } } } } } } };
var schema42 = { "title": "SchemaOrigin", "description": "Where a schema came from, as a pull recorded it.", "type": "object", "required": ["version", "destination", "dataset"], "properties": { "version": { "description": "Format of this file.", "const": 1 }, "destination": { "description": "The destination the tables are in; it decides dialect and physical types.", "type": "object", "required": ["name", "type"], "properties": { "name": { "description": "Its name in the settings.", "type": "string", "minLength": 1 }, "type": { "description": "dlt's destination type.", "type": "string", "minLength": 1, "examples": ["duckdb"] }, "options": { "description": "Options of the destination that change physical types.", "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "dataset": { "description": "The dataset (database schema) the tables are in.", "type": "string", "minLength": 1 }, "from_dlt": { "description": "Which descriptions and x- keys dlt wrote, spelled table/key or table.column/key; all others are people's.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false };
var schema43 = { "title": "TableOrigin", "description": "What cdf knows about a table.", "type": "object", "properties": { "managed": { "description": "False for a table that dlt did not load.", "type": "boolean" } }, "additionalProperties": false };
var schema44 = { "title": "SqlmeshMetadata", "description": "Keys of an external model; further ones go through as they are.", "type": "object", "properties": { "description": { "description": "Takes the place of dlt's description in the external model.", "type": "string" }, "owner": { "description": "Who answers for the table.", "type": "string" }, "tags": { "description": "Words to select models by.", "type": "array", "items": { "type": "string" } }, "audits": { "description": "Audits of the table: a name, or a mapping of name and arguments.", "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "object", "required": ["name"], "properties": { "name": { "description": "The audit's name; the other keys are its arguments.", "type": "string" } }, "additionalProperties": true }] } }, "gateway": { "description": "The gateway the table is read through.", "type": "string" }, "start": { "description": "The first day the table has data for.", "type": ["string", "integer"] } }, "additionalProperties": true };
var schema45 = { "title": "DeprecationNotice", "description": "What readers are told of something that is to go. After its last day it may go without another decision.", "type": "object", "properties": { "since": { "description": "A day or a release.", "type": "string", "minLength": 1 }, "remove_after": { "description": "The last day on which it has to be there, YYYY-MM-DD.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "use": { "description": "What readers take instead.", "type": "string", "minLength": 1 } }, "additionalProperties": false };
var pattern8 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-cdf"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-cdf" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["x-cdf"] !== void 0) {
      let data0 = data["x-cdf"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.version === void 0) {
          const err1 = { instancePath: instancePath + "/x-cdf", schemaPath: "#/definitions/origin/required", keyword: "required", params: { missingProperty: "version" }, schema: schema42.required, parentSchema: schema42, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.destination === void 0) {
          const err2 = { instancePath: instancePath + "/x-cdf", schemaPath: "#/definitions/origin/required", keyword: "required", params: { missingProperty: "destination" }, schema: schema42.required, parentSchema: schema42, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.dataset === void 0) {
          const err3 = { instancePath: instancePath + "/x-cdf", schemaPath: "#/definitions/origin/required", keyword: "required", params: { missingProperty: "dataset" }, schema: schema42.required, parentSchema: schema42, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "version" || key0 === "destination" || key0 === "dataset" || key0 === "from_dlt")) {
            const err4 = { instancePath: instancePath + "/x-cdf", schemaPath: "#/definitions/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema42, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.version !== void 0) {
          let data1 = data0.version;
          if (1 !== data1) {
            const err5 = { instancePath: instancePath + "/x-cdf/version", schemaPath: "#/definitions/origin/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema42.properties.version, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.destination !== void 0) {
          let data2 = data0.destination;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              const err6 = { instancePath: instancePath + "/x-cdf/destination", schemaPath: "#/definitions/origin/properties/destination/required", keyword: "required", params: { missingProperty: "name" }, schema: schema42.properties.destination.required, parentSchema: schema42.properties.destination, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.type === void 0) {
              const err7 = { instancePath: instancePath + "/x-cdf/destination", schemaPath: "#/definitions/origin/properties/destination/required", keyword: "required", params: { missingProperty: "type" }, schema: schema42.properties.destination.required, parentSchema: schema42.properties.destination, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "name" || key1 === "type" || key1 === "options")) {
                const err8 = { instancePath: instancePath + "/x-cdf/destination", schemaPath: "#/definitions/origin/properties/destination/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema42.properties.destination, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.name !== void 0) {
              let data3 = data2.name;
              if (typeof data3 === "string") {
                if (func3(data3) < 1) {
                  const err9 = { instancePath: instancePath + "/x-cdf/destination/name", schemaPath: "#/definitions/origin/properties/destination/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.destination.properties.name, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/x-cdf/destination/name", schemaPath: "#/definitions/origin/properties/destination/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema42.properties.destination.properties.name.type, parentSchema: schema42.properties.destination.properties.name, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.type !== void 0) {
              let data4 = data2.type;
              if (typeof data4 === "string") {
                if (func3(data4) < 1) {
                  const err11 = { instancePath: instancePath + "/x-cdf/destination/type", schemaPath: "#/definitions/origin/properties/destination/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.destination.properties.type, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/x-cdf/destination/type", schemaPath: "#/definitions/origin/properties/destination/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema42.properties.destination.properties.type.type, parentSchema: schema42.properties.destination.properties.type, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.options !== void 0) {
              let data5 = data2.options;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key2 in data5) {
                  let data6 = data5[key2];
                  if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
                    const err13 = { instancePath: instancePath + "/x-cdf/destination/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/origin/properties/destination/properties/options/additionalProperties/type", keyword: "type", params: { type: schema42.properties.destination.properties.options.additionalProperties.type }, schema: schema42.properties.destination.properties.options.additionalProperties.type, parentSchema: schema42.properties.destination.properties.options.additionalProperties, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/x-cdf/destination/options", schemaPath: "#/definitions/origin/properties/destination/properties/options/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.destination.properties.options.type, parentSchema: schema42.properties.destination.properties.options, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/x-cdf/destination", schemaPath: "#/definitions/origin/properties/destination/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.destination.type, parentSchema: schema42.properties.destination, data: data2 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.dataset !== void 0) {
          let data7 = data0.dataset;
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err16 = { instancePath: instancePath + "/x-cdf/dataset", schemaPath: "#/definitions/origin/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.dataset, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/x-cdf/dataset", schemaPath: "#/definitions/origin/properties/dataset/type", keyword: "type", params: { type: "string" }, schema: schema42.properties.dataset.type, parentSchema: schema42.properties.dataset, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.from_dlt !== void 0) {
          let data8 = data0.from_dlt;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (typeof data9 !== "string") {
                const err18 = { instancePath: instancePath + "/x-cdf/from_dlt/" + i0, schemaPath: "#/definitions/origin/properties/from_dlt/items/type", keyword: "type", params: { type: "string" }, schema: schema42.properties.from_dlt.items.type, parentSchema: schema42.properties.from_dlt.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/x-cdf/from_dlt", schemaPath: "#/definitions/origin/properties/from_dlt/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.from_dlt.type, parentSchema: schema42.properties.from_dlt, data: data8 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/x-cdf", schemaPath: "#/definitions/origin/type", keyword: "type", params: { type: "object" }, schema: schema42.type, parentSchema: schema42, data: data0 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.tables !== void 0) {
      let data10 = data.tables;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          let data11 = data10[key3];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11["x-cdf"] !== void 0) {
              let data12 = data11["x-cdf"];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key4 in data12) {
                  if (!(key4 === "managed")) {
                    const err21 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-cdf", schemaPath: "#/definitions/table_origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema43, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data12.managed !== void 0) {
                  let data13 = data12.managed;
                  if (typeof data13 !== "boolean") {
                    const err22 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-cdf/managed", schemaPath: "#/definitions/table_origin/properties/managed/type", keyword: "type", params: { type: "boolean" }, schema: schema43.properties.managed.type, parentSchema: schema43.properties.managed, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-cdf", schemaPath: "#/definitions/table_origin/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data11["x-sqlmesh"] !== void 0) {
              let data14 = data11["x-sqlmesh"];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.description !== void 0) {
                  let data15 = data14.description;
                  if (typeof data15 !== "string") {
                    const err24 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/description", schemaPath: "#/definitions/sqlmesh/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.description.type, parentSchema: schema44.properties.description, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data14.owner !== void 0) {
                  let data16 = data14.owner;
                  if (typeof data16 !== "string") {
                    const err25 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/owner", schemaPath: "#/definitions/sqlmesh/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.owner.type, parentSchema: schema44.properties.owner, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data14.tags !== void 0) {
                  let data17 = data14.tags;
                  if (Array.isArray(data17)) {
                    const len1 = data17.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data18 = data17[i1];
                      if (typeof data18 !== "string") {
                        const err26 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/tags/" + i1, schemaPath: "#/definitions/sqlmesh/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.tags.items.type, parentSchema: schema44.properties.tags.items, data: data18 };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/tags", schemaPath: "#/definitions/sqlmesh/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema44.properties.tags.type, parentSchema: schema44.properties.tags, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (data14.audits !== void 0) {
                  let data19 = data14.audits;
                  if (Array.isArray(data19)) {
                    const len2 = data19.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data20 = data19[i2];
                      const _errs50 = errors;
                      let valid17 = false;
                      const _errs51 = errors;
                      if (typeof data20 !== "string") {
                        const err28 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/audits/" + i2, schemaPath: "#/definitions/sqlmesh/properties/audits/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.audits.items.anyOf[0].type, parentSchema: schema44.properties.audits.items.anyOf[0], data: data20 };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                      var _valid0 = _errs51 === errors;
                      valid17 = valid17 || _valid0;
                      if (!valid17) {
                        const _errs53 = errors;
                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                          if (data20.name === void 0) {
                            const err29 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/audits/" + i2, schemaPath: "#/definitions/sqlmesh/properties/audits/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, schema: schema44.properties.audits.items.anyOf[1].required, parentSchema: schema44.properties.audits.items.anyOf[1], data: data20 };
                            if (vErrors === null) {
                              vErrors = [err29];
                            } else {
                              vErrors.push(err29);
                            }
                            errors++;
                          }
                          if (data20.name !== void 0) {
                            let data21 = data20.name;
                            if (typeof data21 !== "string") {
                              const err30 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/audits/" + i2 + "/name", schemaPath: "#/definitions/sqlmesh/properties/audits/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.audits.items.anyOf[1].properties.name.type, parentSchema: schema44.properties.audits.items.anyOf[1].properties.name, data: data21 };
                              if (vErrors === null) {
                                vErrors = [err30];
                              } else {
                                vErrors.push(err30);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err31 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/audits/" + i2, schemaPath: "#/definitions/sqlmesh/properties/audits/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema44.properties.audits.items.anyOf[1].type, parentSchema: schema44.properties.audits.items.anyOf[1], data: data20 };
                          if (vErrors === null) {
                            vErrors = [err31];
                          } else {
                            vErrors.push(err31);
                          }
                          errors++;
                        }
                        var _valid0 = _errs53 === errors;
                        valid17 = valid17 || _valid0;
                      }
                      if (!valid17) {
                        const err32 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/audits/" + i2, schemaPath: "#/definitions/sqlmesh/properties/audits/items/anyOf", keyword: "anyOf", params: {}, schema: schema44.properties.audits.items.anyOf, parentSchema: schema44.properties.audits.items, data: data20 };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      } else {
                        errors = _errs50;
                        if (vErrors !== null) {
                          if (_errs50) {
                            vErrors.length = _errs50;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err33 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/audits", schemaPath: "#/definitions/sqlmesh/properties/audits/type", keyword: "type", params: { type: "array" }, schema: schema44.properties.audits.type, parentSchema: schema44.properties.audits, data: data19 };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data14.gateway !== void 0) {
                  let data22 = data14.gateway;
                  if (typeof data22 !== "string") {
                    const err34 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/gateway", schemaPath: "#/definitions/sqlmesh/properties/gateway/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.gateway.type, parentSchema: schema44.properties.gateway, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data14.start !== void 0) {
                  let data23 = data14.start;
                  if (typeof data23 !== "string" && !(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                    const err35 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh/start", schemaPath: "#/definitions/sqlmesh/properties/start/type", keyword: "type", params: { type: schema44.properties.start.type }, schema: schema44.properties.start.type, parentSchema: schema44.properties.start, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sqlmesh", schemaPath: "#/definitions/sqlmesh/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data: data14 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data11["x-renamed-from"] !== void 0) {
              let data24 = data11["x-renamed-from"];
              if (typeof data24 !== "string") {
                const err37 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-renamed-from", schemaPath: "#/properties/tables/additionalProperties/properties/x-renamed-from/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.tables.additionalProperties.properties["x-renamed-from"].type, parentSchema: schema41.properties.tables.additionalProperties.properties["x-renamed-from"], data: data24 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data11["x-deprecated"] !== void 0) {
              let data25 = data11["x-deprecated"];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key5 in data25) {
                  if (!(key5 === "since" || key5 === "remove_after" || key5 === "use")) {
                    const err38 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated", schemaPath: "#/definitions/deprecation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema45, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data25.since !== void 0) {
                  let data26 = data25.since;
                  if (typeof data26 === "string") {
                    if (func3(data26) < 1) {
                      const err39 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/since", schemaPath: "#/definitions/deprecation/properties/since/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema45.properties.since, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  } else {
                    const err40 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/since", schemaPath: "#/definitions/deprecation/properties/since/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.since.type, parentSchema: schema45.properties.since, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data25.remove_after !== void 0) {
                  let data27 = data25.remove_after;
                  if (typeof data27 === "string") {
                    if (!pattern8.test(data27)) {
                      const err41 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/remove_after", schemaPath: "#/definitions/deprecation/properties/remove_after/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema45.properties.remove_after, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/remove_after", schemaPath: "#/definitions/deprecation/properties/remove_after/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.remove_after.type, parentSchema: schema45.properties.remove_after, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data25.use !== void 0) {
                  let data28 = data25.use;
                  if (typeof data28 === "string") {
                    if (func3(data28) < 1) {
                      const err43 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/use", schemaPath: "#/definitions/deprecation/properties/use/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema45.properties.use, data: data28 };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/use", schemaPath: "#/definitions/deprecation/properties/use/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.use.type, parentSchema: schema45.properties.use, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated", schemaPath: "#/definitions/deprecation/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data: data25 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data11.columns !== void 0) {
              let data29 = data11.columns;
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key6 in data29) {
                  let data30 = data29[key6];
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    if (data30["x-sql-type"] !== void 0) {
                      let data31 = data30["x-sql-type"];
                      if (typeof data31 === "string") {
                        if (func3(data31) < 1) {
                          const err46 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sql-type", schemaPath: "#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/x-sql-type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-sql-type"], data: data31 };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      } else {
                        const err47 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-sql-type", schemaPath: "#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/x-sql-type/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-sql-type"].type, parentSchema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-sql-type"], data: data31 };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    if (data30["x-renamed-from"] !== void 0) {
                      let data32 = data30["x-renamed-from"];
                      if (typeof data32 !== "string") {
                        const err48 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-renamed-from", schemaPath: "#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/x-renamed-from/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-renamed-from"].type, parentSchema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-renamed-from"], data: data32 };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                    if (data30["x-deprecated"] !== void 0) {
                      let data33 = data30["x-deprecated"];
                      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                        for (const key7 in data33) {
                          if (!(key7 === "since" || key7 === "remove_after" || key7 === "use")) {
                            const err49 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated", schemaPath: "#/definitions/deprecation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema45, data: data33 };
                            if (vErrors === null) {
                              vErrors = [err49];
                            } else {
                              vErrors.push(err49);
                            }
                            errors++;
                          }
                        }
                        if (data33.since !== void 0) {
                          let data34 = data33.since;
                          if (typeof data34 === "string") {
                            if (func3(data34) < 1) {
                              const err50 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/since", schemaPath: "#/definitions/deprecation/properties/since/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema45.properties.since, data: data34 };
                              if (vErrors === null) {
                                vErrors = [err50];
                              } else {
                                vErrors.push(err50);
                              }
                              errors++;
                            }
                          } else {
                            const err51 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/since", schemaPath: "#/definitions/deprecation/properties/since/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.since.type, parentSchema: schema45.properties.since, data: data34 };
                            if (vErrors === null) {
                              vErrors = [err51];
                            } else {
                              vErrors.push(err51);
                            }
                            errors++;
                          }
                        }
                        if (data33.remove_after !== void 0) {
                          let data35 = data33.remove_after;
                          if (typeof data35 === "string") {
                            if (!pattern8.test(data35)) {
                              const err52 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/remove_after", schemaPath: "#/definitions/deprecation/properties/remove_after/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema45.properties.remove_after, data: data35 };
                              if (vErrors === null) {
                                vErrors = [err52];
                              } else {
                                vErrors.push(err52);
                              }
                              errors++;
                            }
                          } else {
                            const err53 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/remove_after", schemaPath: "#/definitions/deprecation/properties/remove_after/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.remove_after.type, parentSchema: schema45.properties.remove_after, data: data35 };
                            if (vErrors === null) {
                              vErrors = [err53];
                            } else {
                              vErrors.push(err53);
                            }
                            errors++;
                          }
                        }
                        if (data33.use !== void 0) {
                          let data36 = data33.use;
                          if (typeof data36 === "string") {
                            if (func3(data36) < 1) {
                              const err54 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/use", schemaPath: "#/definitions/deprecation/properties/use/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema45.properties.use, data: data36 };
                              if (vErrors === null) {
                                vErrors = [err54];
                              } else {
                                vErrors.push(err54);
                              }
                              errors++;
                            }
                          } else {
                            const err55 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated/use", schemaPath: "#/definitions/deprecation/properties/use/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.use.type, parentSchema: schema45.properties.use, data: data36 };
                            if (vErrors === null) {
                              vErrors = [err55];
                            } else {
                              vErrors.push(err55);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err56 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-deprecated", schemaPath: "#/definitions/deprecation/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data: data33 };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                    if (data30["x-annotation-pii"] !== void 0) {
                      let data37 = data30["x-annotation-pii"];
                      if (typeof data37 !== "boolean" && typeof data37 !== "string") {
                        const err57 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-annotation-pii", schemaPath: "#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/x-annotation-pii/type", keyword: "type", params: { type: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-annotation-pii"].type }, schema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-annotation-pii"].type, parentSchema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.properties["x-annotation-pii"], data: data37 };
                        if (vErrors === null) {
                          vErrors = [err57];
                        } else {
                          vErrors.push(err57);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err58 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/properties/columns/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties.type, parentSchema: schema41.properties.tables.additionalProperties.properties.columns.additionalProperties, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
              } else {
                const err59 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/tables/additionalProperties/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.tables.additionalProperties.properties.columns.type, parentSchema: schema41.properties.tables.additionalProperties.properties.columns, data: data29 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/tables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.tables.additionalProperties.type, parentSchema: schema41.properties.tables.additionalProperties, data: data11 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.tables.type, parentSchema: schema41.properties.tables, data: data10 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate11(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
    errors = vErrors.length;
  }
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
