// Made from schemas/config.schema.json by schemas/compile-validators.ts. Do not edit.
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

// schemas/config.js
var validate = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "config.schema.json", "title": "ConfigFile", "description": "cdf_config.toml and cdf_secrets.toml: cdf's settings, and dlt's in dlt's own notation.", "type": "object", "properties": { "cdf": { "description": "cdf's own settings.", "$ref": "#/definitions/cdf" }, "destination": { "description": "Destinations by name, as dlt writes them; what stands directly here holds for every destination.", "type": "object", "properties": { "credentials": { "description": "Credentials for every destination.", "$ref": "#/definitions/credentials" } }, "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/destination" }, { "type": ["string", "number", "boolean", "array"] }] } } }, "additionalProperties": true, "definitions": { "cdf": { "title": "CdfSettings", "description": "cdf's own settings.", "type": "object", "required": ["version"], "properties": { "version": { "description": "Format of cdf's files.", "const": 1 }, "emit": { "description": "Shape of the emitted SQL; a raised number is a new interface.", "type": "integer", "enum": [1] }, "typescript": { "description": "How TypeScript modules are written, or false for none.", "anyOf": [{ "const": false }, { "$ref": "#/definitions/typescript" }] }, "sql": { "title": "SqlSettings", "description": "What SQL in rulesets may do beyond computing.", "type": "object", "properties": { "macros": { "description": "Macros and variables of SQLMesh that it may name, without @.", "type": "array", "items": { "type": "string", "pattern": "^[\\p{L}_][\\p{L}\\p{N}_]*$" }, "uniqueItems": true } }, "additionalProperties": false }, "contract": { "description": "Grades of changes by glob over their paths, as shop.tmp_*: one for all of them, or one for each rule. Of several that fit the last holds.", "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/grade" }, { "$ref": "#/definitions/grades" }] } }, "pull": { "description": "How sources are read.", "$ref": "#/definitions/pull" }, "schemas": { "description": "Schemas by the name of their folder below metadata/.", "type": "object", "propertyNames": { "description": 'only letters, digits, "_", "." and "-", because it is the name of a folder', "pattern": "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$" }, "additionalProperties": { "$ref": "#/definitions/schema" } } }, "additionalProperties": false }, "grade": { "description": "Who breaks: readers, perhaps, or nobody; what is safe needs no decision.", "enum": ["breaking", "risky", "safe"] }, "pull": { "title": "PullSettings", "description": "How sources are read.", "type": "object", "properties": { "timeout": { "description": "Seconds that one source may take.", "type": "number", "exclusiveMinimum": 0 }, "retry": { "description": "Seconds to ask again while a writer holds a destination; 0 to fail at once.", "type": "number", "minimum": 0 }, "python": { "description": "The Python that has dlt, for the source dlt; relative to the project where it is a path.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "typescript": { "title": "TypescriptSettings", "description": "What the TypeScript types of columns are, and where the modules go.", "type": "object", "properties": { "out_dir": { "description": "Folder of the modules, relative to the project, where it is not metadata/<schema>/generated.", "type": "string", "minLength": 1 }, "bigint": { "description": "Type of 64-bit integers.", "type": "string", "enum": ["string", "number", "bigint"] }, "decimal": { "description": "Type of decimals.", "type": "string", "enum": ["string", "number"] }, "wei": { "description": "Type of 256-bit integers.", "type": "string", "enum": ["string", "number"] }, "timestamp": { "description": "Type of timestamps.", "type": "string", "enum": ["string", "Date"] }, "json": { "description": "Type of JSON values.", "type": "string", "enum": ["unknown"] } }, "additionalProperties": false }, "schema": { "title": "SchemaSettings", "description": "Where a schema comes from and where its tables are.", "type": "object", "required": ["source", "destination", "dataset"], "properties": { "source": { "description": "Where the schema is read: export:PATH, pipeline:NAME, destination, bucket:URL, dlt or catalog.", "type": "string", "minLength": 1, "examples": ["export:exports/shop.schema.yaml"] }, "destination": { "description": "Name of the destination; it decides dialect and physical types.", "type": "string", "minLength": 1 }, "dataset": { "description": "The dataset (database schema) the tables are in.", "type": "string", "minLength": 1 }, "schema": { "description": "dlt's name of the schema, where it is not the key.", "type": "string", "minLength": 1 }, "pipeline": { "description": "dlt's name of the pipeline: prefix of its settings, and the folder that pipeline: reads.", "type": "string", "minLength": 1 }, "pipelines_dir": { "description": "Folder of dlt's pipelines, where it is not dlt's default.", "type": "string", "minLength": 1 }, "verify": { "description": "True to read the destination's own types as well.", "type": "boolean" } }, "additionalProperties": false }, "destination": { "title": "DestinationSettings", "description": "One destination, with dlt's own keys.", "type": "object", "properties": { "destination_type": { "description": "dlt's destination type.", "type": "string", "minLength": 1, "examples": ["duckdb"] }, "credentials": { "description": "A connection string, or credential fields; secret ones belong into cdf_secrets.toml.", "$ref": "#/definitions/credentials" } }, "additionalProperties": true }, "credentials": { "title": "DestinationCredentials", "description": "A connection string, or credential fields.", "anyOf": [{ "type": "string" }, { "type": "object", "additionalProperties": true }] }, "grades": { "description": 'Grades by the name of a rule; "*" for all of them.', "type": "object", "properties": { "*": { "description": "Every change.", "$ref": "#/definitions/grade" }, "audit-added": { "description": "The data is held to more; a plan runs the audit", "$ref": "#/definitions/grade" }, "audit-weakened": { "description": "What readers could rely on is not held any more, or only warned about", "$ref": "#/definitions/grade" }, "column-added": { "description": "Nobody reads it yet; SQLMesh creates the views below anew", "$ref": "#/definitions/grade" }, "column-description-changed": { "description": "A description is read by people", "$ref": "#/definitions/grade" }, "column-narrowed": { "description": "Values that were possible are cut or refused", "$ref": "#/definitions/grade" }, "column-not-null": { "description": "dlt tightens the schema only: the database does not hold old rows to it", "$ref": "#/definitions/grade" }, "column-nullable": { "description": "NULL becomes possible where nobody expects it", "$ref": "#/definitions/grade" }, "column-removed": { "description": "Every query and every line of TypeScript that reads it fails", "$ref": "#/definitions/grade" }, "column-renamed": { "description": "Queries and TypeScript name the column as it was", "$ref": "#/definitions/grade" }, "column-retyped": { "description": "The value is read another way: TypeScript, or comparisons in SQL, do not fit", "$ref": "#/definitions/grade" }, "column-widened": { "description": "Every old value fits and is read as before; SQLMesh still rebuilds all that reads the table", "$ref": "#/definitions/grade" }, "columns-reordered": { "description": "Columns are read by name; SQLMesh creates the views below anew", "$ref": "#/definitions/grade" }, "deprecation-changed": { "description": "Readers are told whether it goes, and when; editors strike it through", "$ref": "#/definitions/grade" }, "disposition-changed": { "description": "Rows mean something else: history, the newest state, or one load", "$ref": "#/definitions/grade" }, "driver-form-changed": { "description": "TypeScript gets the value in another form from its driver: what reads it does not compile, or computes something else", "$ref": "#/definitions/grade" }, "grain-changed": { "description": "Joins on the grain find other rows, or several", "$ref": "#/definitions/grade" }, "merge-strategy-changed": { "description": "What becomes of an old version of a row is another", "$ref": "#/definitions/grade" }, "model-added": { "description": "Nobody reads it yet", "$ref": "#/definitions/grade" }, "model-dependencies-changed": { "description": "Nothing is read from what has to be there; SQLMesh takes it for another model", "$ref": "#/definitions/grade" }, "model-gateway-changed": { "description": "Another engine evaluates the model; who reads it elsewhere may not find it", "$ref": "#/definitions/grade" }, "model-grants-changed": { "description": "Who may read the model is another", "$ref": "#/definitions/grade" }, "model-intervals-changed": { "description": "What is read is the same; SQLMesh has intervals to build that it did not have", "$ref": "#/definitions/grade" }, "model-kind-changed": { "description": "How fresh the rows are, and since when they are kept, is another", "$ref": "#/definitions/grade" }, "model-linter-changed": { "description": "Only SQLMesh's linter reads it", "$ref": "#/definitions/grade" }, "model-lookback-changed": { "description": "The rows are the same, late ones too; SQLMesh takes it for another model", "$ref": "#/definitions/grade" }, "model-metadata-changed": { "description": "Description, owner and tags are read by people", "$ref": "#/definitions/grade" }, "model-removed": { "description": "Every staged row type of it fails; SQLMesh refuses the plan while a model reads it", "$ref": "#/definitions/grade" }, "model-renamed": { "description": "Queries name the model as it was; SQLMesh refuses the plan while a model does", "$ref": "#/definitions/grade" }, "model-settings-changed": { "description": "When and how SQLMesh evaluates the model is another; what is read is not", "$ref": "#/definitions/grade" }, "model-storage-changed": { "description": "How the rows are stored or computed is another; what is read is not", "$ref": "#/definitions/grade" }, "parent-changed": { "description": "Nested rows belong to rows of another table", "$ref": "#/definitions/grade" }, "physical-type-changed": { "description": "The destination stores it differently, whatever dlt says", "$ref": "#/definitions/grade" }, "precision-changed": { "description": "More digits on one side of the point, fewer on the other", "$ref": "#/definitions/grade" }, "primary-key-changed": { "description": "Joins on the key find other rows, or several", "$ref": "#/definitions/grade" }, "privacy-mark-changed": { "description": "The column is known to hold personal data, as before or from now on", "$ref": "#/definitions/grade" }, "privacy-mark-removed": { "description": "Rules that hash or mask personal data pass it by from now on", "$ref": "#/definitions/grade" }, "query-changed": { "description": "Values are computed in other steps; SQLMesh takes that for another query", "$ref": "#/definitions/grade" }, "raw-audit-added": { "description": "The raw table is held to more; a plan runs the audit", "$ref": "#/definitions/grade" }, "raw-audit-removed": { "description": "What the raw table was held to may not hold any more", "$ref": "#/definitions/grade" }, "raw-gateway-changed": { "description": "SQLMesh reads the table through another engine, and knows it there alone", "$ref": "#/definitions/grade" }, "raw-property-changed": { "description": "What is read is the same; SQLMesh creates the views below anew", "$ref": "#/definitions/grade" }, "relations-changed": { "description": "Only the audit of the relation changes, and it never blocks", "$ref": "#/definitions/grade" }, "row-types-removed": { "description": "Every import of its row types and constants fails: the project wants no TypeScript any more", "$ref": "#/definitions/grade" }, "rows-changed": { "description": "The model has other rows: a filter, a join or what counts as the newest", "$ref": "#/definitions/grade" }, "sqlmesh-metadata-changed": { "description": "SQLMesh shows it and rebuilds nothing", "$ref": "#/definitions/grade" }, "staged-column-added": { "description": "Nobody reads it yet", "$ref": "#/definitions/grade" }, "staged-column-not-null": { "description": "An audit holds the rows to it; code that expects NULL still works", "$ref": "#/definitions/grade" }, "staged-column-nullable": { "description": "NULL becomes possible where nobody expects it", "$ref": "#/definitions/grade" }, "staged-column-removed": { "description": "Every query and every line of TypeScript that reads it fails", "$ref": "#/definitions/grade" }, "staged-column-renamed": { "description": "Queries and TypeScript name the column as it was", "$ref": "#/definitions/grade" }, "staged-column-resized": { "description": "It takes other values; code that reads it stays as it is", "$ref": "#/definitions/grade" }, "staged-column-retyped": { "description": "The value is read another way: TypeScript, or comparisons in SQL, do not fit", "$ref": "#/definitions/grade" }, "staged-columns-reordered": { "description": "Columns are read by name; SQLMesh takes another order for another query", "$ref": "#/definitions/grade" }, "staged-description-changed": { "description": "A description is read by people", "$ref": "#/definitions/grade" }, "staged-driver-form-changed": { "description": "TypeScript gets the value in another form from its driver: what reads it does not compile, or computes something else", "$ref": "#/definitions/grade" }, "staged-value-changed": { "description": "The value is computed another way and may mean something else", "$ref": "#/definitions/grade" }, "table-added": { "description": "Nobody reads it yet; SQLMesh only gets to know it", "$ref": "#/definitions/grade" }, "table-deprecation-changed": { "description": "Readers are told whether it goes, and when; editors strike it through", "$ref": "#/definitions/grade" }, "table-description-changed": { "description": "A description is read by people", "$ref": "#/definitions/grade" }, "table-moved": { "description": "Queries name the dataset, and it is another", "$ref": "#/definitions/grade" }, "table-removed": { "description": "Every query and every row type of it fails", "$ref": "#/definitions/grade" }, "table-renamed": { "description": "Queries and imports name the table as it was", "$ref": "#/definitions/grade" }, "timezone-changed": { "description": "The same text is another moment", "$ref": "#/definitions/grade" }, "variant-appeared": { "description": "Values that did not fit go into it, and are missing from the column it varies", "$ref": "#/definitions/grade" } }, "additionalProperties": false } } };
var schema84 = { "title": "DestinationCredentials", "description": "A connection string, or credential fields.", "anyOf": [{ "type": "string" }, { "type": "object", "additionalProperties": true }] };
var schema12 = { "title": "CdfSettings", "description": "cdf's own settings.", "type": "object", "required": ["version"], "properties": { "version": { "description": "Format of cdf's files.", "const": 1 }, "emit": { "description": "Shape of the emitted SQL; a raised number is a new interface.", "type": "integer", "enum": [1] }, "typescript": { "description": "How TypeScript modules are written, or false for none.", "anyOf": [{ "const": false }, { "$ref": "#/definitions/typescript" }] }, "sql": { "title": "SqlSettings", "description": "What SQL in rulesets may do beyond computing.", "type": "object", "properties": { "macros": { "description": "Macros and variables of SQLMesh that it may name, without @.", "type": "array", "items": { "type": "string", "pattern": "^[\\p{L}_][\\p{L}\\p{N}_]*$" }, "uniqueItems": true } }, "additionalProperties": false }, "contract": { "description": "Grades of changes by glob over their paths, as shop.tmp_*: one for all of them, or one for each rule. Of several that fit the last holds.", "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/grade" }, { "$ref": "#/definitions/grades" }] } }, "pull": { "description": "How sources are read.", "$ref": "#/definitions/pull" }, "schemas": { "description": "Schemas by the name of their folder below metadata/.", "type": "object", "propertyNames": { "description": 'only letters, digits, "_", "." and "-", because it is the name of a folder', "pattern": "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$" }, "additionalProperties": { "$ref": "#/definitions/schema" } } }, "additionalProperties": false };
var schema13 = { "title": "TypescriptSettings", "description": "What the TypeScript types of columns are, and where the modules go.", "type": "object", "properties": { "out_dir": { "description": "Folder of the modules, relative to the project, where it is not metadata/<schema>/generated.", "type": "string", "minLength": 1 }, "bigint": { "description": "Type of 64-bit integers.", "type": "string", "enum": ["string", "number", "bigint"] }, "decimal": { "description": "Type of decimals.", "type": "string", "enum": ["string", "number"] }, "wei": { "description": "Type of 256-bit integers.", "type": "string", "enum": ["string", "number"] }, "timestamp": { "description": "Type of timestamps.", "type": "string", "enum": ["string", "Date"] }, "json": { "description": "Type of JSON values.", "type": "string", "enum": ["unknown"] } }, "additionalProperties": false };
var schema14 = { "description": "Who breaks: readers, perhaps, or nobody; what is safe needs no decision.", "enum": ["breaking", "risky", "safe"] };
var schema81 = { "title": "PullSettings", "description": "How sources are read.", "type": "object", "properties": { "timeout": { "description": "Seconds that one source may take.", "type": "number", "exclusiveMinimum": 0 }, "retry": { "description": "Seconds to ask again while a writer holds a destination; 0 to fail at once.", "type": "number", "minimum": 0 }, "python": { "description": "The Python that has dlt, for the source dlt; relative to the project where it is a path.", "type": "string", "minLength": 1 } }, "additionalProperties": false };
var schema82 = { "title": "SchemaSettings", "description": "Where a schema comes from and where its tables are.", "type": "object", "required": ["source", "destination", "dataset"], "properties": { "source": { "description": "Where the schema is read: export:PATH, pipeline:NAME, destination, bucket:URL, dlt or catalog.", "type": "string", "minLength": 1, "examples": ["export:exports/shop.schema.yaml"] }, "destination": { "description": "Name of the destination; it decides dialect and physical types.", "type": "string", "minLength": 1 }, "dataset": { "description": "The dataset (database schema) the tables are in.", "type": "string", "minLength": 1 }, "schema": { "description": "dlt's name of the schema, where it is not the key.", "type": "string", "minLength": 1 }, "pipeline": { "description": "dlt's name of the pipeline: prefix of its settings, and the folder that pipeline: reads.", "type": "string", "minLength": 1 }, "pipelines_dir": { "description": "Folder of dlt's pipelines, where it is not dlt's default.", "type": "string", "minLength": 1 }, "verify": { "description": "True to read the destination's own types as well.", "type": "boolean" } }, "additionalProperties": false };
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^[\\p{L}_][\\p{L}\\p{N}_]*$", "u");
var pattern1 = new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$", "u");
var schema15 = { "description": 'Grades by the name of a rule; "*" for all of them.', "type": "object", "properties": { "*": { "description": "Every change.", "$ref": "#/definitions/grade" }, "audit-added": { "description": "The data is held to more; a plan runs the audit", "$ref": "#/definitions/grade" }, "audit-weakened": { "description": "What readers could rely on is not held any more, or only warned about", "$ref": "#/definitions/grade" }, "column-added": { "description": "Nobody reads it yet; SQLMesh creates the views below anew", "$ref": "#/definitions/grade" }, "column-description-changed": { "description": "A description is read by people", "$ref": "#/definitions/grade" }, "column-narrowed": { "description": "Values that were possible are cut or refused", "$ref": "#/definitions/grade" }, "column-not-null": { "description": "dlt tightens the schema only: the database does not hold old rows to it", "$ref": "#/definitions/grade" }, "column-nullable": { "description": "NULL becomes possible where nobody expects it", "$ref": "#/definitions/grade" }, "column-removed": { "description": "Every query and every line of TypeScript that reads it fails", "$ref": "#/definitions/grade" }, "column-renamed": { "description": "Queries and TypeScript name the column as it was", "$ref": "#/definitions/grade" }, "column-retyped": { "description": "The value is read another way: TypeScript, or comparisons in SQL, do not fit", "$ref": "#/definitions/grade" }, "column-widened": { "description": "Every old value fits and is read as before; SQLMesh still rebuilds all that reads the table", "$ref": "#/definitions/grade" }, "columns-reordered": { "description": "Columns are read by name; SQLMesh creates the views below anew", "$ref": "#/definitions/grade" }, "deprecation-changed": { "description": "Readers are told whether it goes, and when; editors strike it through", "$ref": "#/definitions/grade" }, "disposition-changed": { "description": "Rows mean something else: history, the newest state, or one load", "$ref": "#/definitions/grade" }, "driver-form-changed": { "description": "TypeScript gets the value in another form from its driver: what reads it does not compile, or computes something else", "$ref": "#/definitions/grade" }, "grain-changed": { "description": "Joins on the grain find other rows, or several", "$ref": "#/definitions/grade" }, "merge-strategy-changed": { "description": "What becomes of an old version of a row is another", "$ref": "#/definitions/grade" }, "model-added": { "description": "Nobody reads it yet", "$ref": "#/definitions/grade" }, "model-dependencies-changed": { "description": "Nothing is read from what has to be there; SQLMesh takes it for another model", "$ref": "#/definitions/grade" }, "model-gateway-changed": { "description": "Another engine evaluates the model; who reads it elsewhere may not find it", "$ref": "#/definitions/grade" }, "model-grants-changed": { "description": "Who may read the model is another", "$ref": "#/definitions/grade" }, "model-intervals-changed": { "description": "What is read is the same; SQLMesh has intervals to build that it did not have", "$ref": "#/definitions/grade" }, "model-kind-changed": { "description": "How fresh the rows are, and since when they are kept, is another", "$ref": "#/definitions/grade" }, "model-linter-changed": { "description": "Only SQLMesh's linter reads it", "$ref": "#/definitions/grade" }, "model-lookback-changed": { "description": "The rows are the same, late ones too; SQLMesh takes it for another model", "$ref": "#/definitions/grade" }, "model-metadata-changed": { "description": "Description, owner and tags are read by people", "$ref": "#/definitions/grade" }, "model-removed": { "description": "Every staged row type of it fails; SQLMesh refuses the plan while a model reads it", "$ref": "#/definitions/grade" }, "model-renamed": { "description": "Queries name the model as it was; SQLMesh refuses the plan while a model does", "$ref": "#/definitions/grade" }, "model-settings-changed": { "description": "When and how SQLMesh evaluates the model is another; what is read is not", "$ref": "#/definitions/grade" }, "model-storage-changed": { "description": "How the rows are stored or computed is another; what is read is not", "$ref": "#/definitions/grade" }, "parent-changed": { "description": "Nested rows belong to rows of another table", "$ref": "#/definitions/grade" }, "physical-type-changed": { "description": "The destination stores it differently, whatever dlt says", "$ref": "#/definitions/grade" }, "precision-changed": { "description": "More digits on one side of the point, fewer on the other", "$ref": "#/definitions/grade" }, "primary-key-changed": { "description": "Joins on the key find other rows, or several", "$ref": "#/definitions/grade" }, "privacy-mark-changed": { "description": "The column is known to hold personal data, as before or from now on", "$ref": "#/definitions/grade" }, "privacy-mark-removed": { "description": "Rules that hash or mask personal data pass it by from now on", "$ref": "#/definitions/grade" }, "query-changed": { "description": "Values are computed in other steps; SQLMesh takes that for another query", "$ref": "#/definitions/grade" }, "raw-audit-added": { "description": "The raw table is held to more; a plan runs the audit", "$ref": "#/definitions/grade" }, "raw-audit-removed": { "description": "What the raw table was held to may not hold any more", "$ref": "#/definitions/grade" }, "raw-gateway-changed": { "description": "SQLMesh reads the table through another engine, and knows it there alone", "$ref": "#/definitions/grade" }, "raw-property-changed": { "description": "What is read is the same; SQLMesh creates the views below anew", "$ref": "#/definitions/grade" }, "relations-changed": { "description": "Only the audit of the relation changes, and it never blocks", "$ref": "#/definitions/grade" }, "row-types-removed": { "description": "Every import of its row types and constants fails: the project wants no TypeScript any more", "$ref": "#/definitions/grade" }, "rows-changed": { "description": "The model has other rows: a filter, a join or what counts as the newest", "$ref": "#/definitions/grade" }, "sqlmesh-metadata-changed": { "description": "SQLMesh shows it and rebuilds nothing", "$ref": "#/definitions/grade" }, "staged-column-added": { "description": "Nobody reads it yet", "$ref": "#/definitions/grade" }, "staged-column-not-null": { "description": "An audit holds the rows to it; code that expects NULL still works", "$ref": "#/definitions/grade" }, "staged-column-nullable": { "description": "NULL becomes possible where nobody expects it", "$ref": "#/definitions/grade" }, "staged-column-removed": { "description": "Every query and every line of TypeScript that reads it fails", "$ref": "#/definitions/grade" }, "staged-column-renamed": { "description": "Queries and TypeScript name the column as it was", "$ref": "#/definitions/grade" }, "staged-column-resized": { "description": "It takes other values; code that reads it stays as it is", "$ref": "#/definitions/grade" }, "staged-column-retyped": { "description": "The value is read another way: TypeScript, or comparisons in SQL, do not fit", "$ref": "#/definitions/grade" }, "staged-columns-reordered": { "description": "Columns are read by name; SQLMesh takes another order for another query", "$ref": "#/definitions/grade" }, "staged-description-changed": { "description": "A description is read by people", "$ref": "#/definitions/grade" }, "staged-driver-form-changed": { "description": "TypeScript gets the value in another form from its driver: what reads it does not compile, or computes something else", "$ref": "#/definitions/grade" }, "staged-value-changed": { "description": "The value is computed another way and may mean something else", "$ref": "#/definitions/grade" }, "table-added": { "description": "Nobody reads it yet; SQLMesh only gets to know it", "$ref": "#/definitions/grade" }, "table-deprecation-changed": { "description": "Readers are told whether it goes, and when; editors strike it through", "$ref": "#/definitions/grade" }, "table-description-changed": { "description": "A description is read by people", "$ref": "#/definitions/grade" }, "table-moved": { "description": "Queries name the dataset, and it is another", "$ref": "#/definitions/grade" }, "table-removed": { "description": "Every query and every row type of it fails", "$ref": "#/definitions/grade" }, "table-renamed": { "description": "Queries and imports name the table as it was", "$ref": "#/definitions/grade" }, "timezone-changed": { "description": "The same text is another moment", "$ref": "#/definitions/grade" }, "variant-appeared": { "description": "Values that did not fit go into it, and are missing from the column it varies", "$ref": "#/definitions/grade" } }, "additionalProperties": false };
var func3 = Object.prototype.hasOwnProperty;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func3.call(schema15.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["*"] !== void 0) {
      let data0 = data["*"];
      if (!(data0 === "breaking" || data0 === "risky" || data0 === "safe")) {
        const err1 = { instancePath: instancePath + "/*", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["audit-added"] !== void 0) {
      let data1 = data["audit-added"];
      if (!(data1 === "breaking" || data1 === "risky" || data1 === "safe")) {
        const err2 = { instancePath: instancePath + "/audit-added", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["audit-weakened"] !== void 0) {
      let data2 = data["audit-weakened"];
      if (!(data2 === "breaking" || data2 === "risky" || data2 === "safe")) {
        const err3 = { instancePath: instancePath + "/audit-weakened", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["column-added"] !== void 0) {
      let data3 = data["column-added"];
      if (!(data3 === "breaking" || data3 === "risky" || data3 === "safe")) {
        const err4 = { instancePath: instancePath + "/column-added", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["column-description-changed"] !== void 0) {
      let data4 = data["column-description-changed"];
      if (!(data4 === "breaking" || data4 === "risky" || data4 === "safe")) {
        const err5 = { instancePath: instancePath + "/column-description-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["column-narrowed"] !== void 0) {
      let data5 = data["column-narrowed"];
      if (!(data5 === "breaking" || data5 === "risky" || data5 === "safe")) {
        const err6 = { instancePath: instancePath + "/column-narrowed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["column-not-null"] !== void 0) {
      let data6 = data["column-not-null"];
      if (!(data6 === "breaking" || data6 === "risky" || data6 === "safe")) {
        const err7 = { instancePath: instancePath + "/column-not-null", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["column-nullable"] !== void 0) {
      let data7 = data["column-nullable"];
      if (!(data7 === "breaking" || data7 === "risky" || data7 === "safe")) {
        const err8 = { instancePath: instancePath + "/column-nullable", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data7 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["column-removed"] !== void 0) {
      let data8 = data["column-removed"];
      if (!(data8 === "breaking" || data8 === "risky" || data8 === "safe")) {
        const err9 = { instancePath: instancePath + "/column-removed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data8 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["column-renamed"] !== void 0) {
      let data9 = data["column-renamed"];
      if (!(data9 === "breaking" || data9 === "risky" || data9 === "safe")) {
        const err10 = { instancePath: instancePath + "/column-renamed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data9 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["column-retyped"] !== void 0) {
      let data10 = data["column-retyped"];
      if (!(data10 === "breaking" || data10 === "risky" || data10 === "safe")) {
        const err11 = { instancePath: instancePath + "/column-retyped", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data10 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["column-widened"] !== void 0) {
      let data11 = data["column-widened"];
      if (!(data11 === "breaking" || data11 === "risky" || data11 === "safe")) {
        const err12 = { instancePath: instancePath + "/column-widened", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data11 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["columns-reordered"] !== void 0) {
      let data12 = data["columns-reordered"];
      if (!(data12 === "breaking" || data12 === "risky" || data12 === "safe")) {
        const err13 = { instancePath: instancePath + "/columns-reordered", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data12 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data["deprecation-changed"] !== void 0) {
      let data13 = data["deprecation-changed"];
      if (!(data13 === "breaking" || data13 === "risky" || data13 === "safe")) {
        const err14 = { instancePath: instancePath + "/deprecation-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data13 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["disposition-changed"] !== void 0) {
      let data14 = data["disposition-changed"];
      if (!(data14 === "breaking" || data14 === "risky" || data14 === "safe")) {
        const err15 = { instancePath: instancePath + "/disposition-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data14 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["driver-form-changed"] !== void 0) {
      let data15 = data["driver-form-changed"];
      if (!(data15 === "breaking" || data15 === "risky" || data15 === "safe")) {
        const err16 = { instancePath: instancePath + "/driver-form-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data15 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["grain-changed"] !== void 0) {
      let data16 = data["grain-changed"];
      if (!(data16 === "breaking" || data16 === "risky" || data16 === "safe")) {
        const err17 = { instancePath: instancePath + "/grain-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data16 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["merge-strategy-changed"] !== void 0) {
      let data17 = data["merge-strategy-changed"];
      if (!(data17 === "breaking" || data17 === "risky" || data17 === "safe")) {
        const err18 = { instancePath: instancePath + "/merge-strategy-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data17 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["model-added"] !== void 0) {
      let data18 = data["model-added"];
      if (!(data18 === "breaking" || data18 === "risky" || data18 === "safe")) {
        const err19 = { instancePath: instancePath + "/model-added", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data18 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["model-dependencies-changed"] !== void 0) {
      let data19 = data["model-dependencies-changed"];
      if (!(data19 === "breaking" || data19 === "risky" || data19 === "safe")) {
        const err20 = { instancePath: instancePath + "/model-dependencies-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data19 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data["model-gateway-changed"] !== void 0) {
      let data20 = data["model-gateway-changed"];
      if (!(data20 === "breaking" || data20 === "risky" || data20 === "safe")) {
        const err21 = { instancePath: instancePath + "/model-gateway-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data20 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data["model-grants-changed"] !== void 0) {
      let data21 = data["model-grants-changed"];
      if (!(data21 === "breaking" || data21 === "risky" || data21 === "safe")) {
        const err22 = { instancePath: instancePath + "/model-grants-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data21 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data["model-intervals-changed"] !== void 0) {
      let data22 = data["model-intervals-changed"];
      if (!(data22 === "breaking" || data22 === "risky" || data22 === "safe")) {
        const err23 = { instancePath: instancePath + "/model-intervals-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data22 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["model-kind-changed"] !== void 0) {
      let data23 = data["model-kind-changed"];
      if (!(data23 === "breaking" || data23 === "risky" || data23 === "safe")) {
        const err24 = { instancePath: instancePath + "/model-kind-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data23 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["model-linter-changed"] !== void 0) {
      let data24 = data["model-linter-changed"];
      if (!(data24 === "breaking" || data24 === "risky" || data24 === "safe")) {
        const err25 = { instancePath: instancePath + "/model-linter-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data24 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data["model-lookback-changed"] !== void 0) {
      let data25 = data["model-lookback-changed"];
      if (!(data25 === "breaking" || data25 === "risky" || data25 === "safe")) {
        const err26 = { instancePath: instancePath + "/model-lookback-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data25 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data["model-metadata-changed"] !== void 0) {
      let data26 = data["model-metadata-changed"];
      if (!(data26 === "breaking" || data26 === "risky" || data26 === "safe")) {
        const err27 = { instancePath: instancePath + "/model-metadata-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data26 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data["model-removed"] !== void 0) {
      let data27 = data["model-removed"];
      if (!(data27 === "breaking" || data27 === "risky" || data27 === "safe")) {
        const err28 = { instancePath: instancePath + "/model-removed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data27 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data["model-renamed"] !== void 0) {
      let data28 = data["model-renamed"];
      if (!(data28 === "breaking" || data28 === "risky" || data28 === "safe")) {
        const err29 = { instancePath: instancePath + "/model-renamed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data28 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data["model-settings-changed"] !== void 0) {
      let data29 = data["model-settings-changed"];
      if (!(data29 === "breaking" || data29 === "risky" || data29 === "safe")) {
        const err30 = { instancePath: instancePath + "/model-settings-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data29 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data["model-storage-changed"] !== void 0) {
      let data30 = data["model-storage-changed"];
      if (!(data30 === "breaking" || data30 === "risky" || data30 === "safe")) {
        const err31 = { instancePath: instancePath + "/model-storage-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data30 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data["parent-changed"] !== void 0) {
      let data31 = data["parent-changed"];
      if (!(data31 === "breaking" || data31 === "risky" || data31 === "safe")) {
        const err32 = { instancePath: instancePath + "/parent-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data31 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data["physical-type-changed"] !== void 0) {
      let data32 = data["physical-type-changed"];
      if (!(data32 === "breaking" || data32 === "risky" || data32 === "safe")) {
        const err33 = { instancePath: instancePath + "/physical-type-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data32 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data["precision-changed"] !== void 0) {
      let data33 = data["precision-changed"];
      if (!(data33 === "breaking" || data33 === "risky" || data33 === "safe")) {
        const err34 = { instancePath: instancePath + "/precision-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data33 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data["primary-key-changed"] !== void 0) {
      let data34 = data["primary-key-changed"];
      if (!(data34 === "breaking" || data34 === "risky" || data34 === "safe")) {
        const err35 = { instancePath: instancePath + "/primary-key-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data34 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data["privacy-mark-changed"] !== void 0) {
      let data35 = data["privacy-mark-changed"];
      if (!(data35 === "breaking" || data35 === "risky" || data35 === "safe")) {
        const err36 = { instancePath: instancePath + "/privacy-mark-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data35 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data["privacy-mark-removed"] !== void 0) {
      let data36 = data["privacy-mark-removed"];
      if (!(data36 === "breaking" || data36 === "risky" || data36 === "safe")) {
        const err37 = { instancePath: instancePath + "/privacy-mark-removed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data36 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data["query-changed"] !== void 0) {
      let data37 = data["query-changed"];
      if (!(data37 === "breaking" || data37 === "risky" || data37 === "safe")) {
        const err38 = { instancePath: instancePath + "/query-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data37 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data["raw-audit-added"] !== void 0) {
      let data38 = data["raw-audit-added"];
      if (!(data38 === "breaking" || data38 === "risky" || data38 === "safe")) {
        const err39 = { instancePath: instancePath + "/raw-audit-added", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data38 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data["raw-audit-removed"] !== void 0) {
      let data39 = data["raw-audit-removed"];
      if (!(data39 === "breaking" || data39 === "risky" || data39 === "safe")) {
        const err40 = { instancePath: instancePath + "/raw-audit-removed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data39 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data["raw-gateway-changed"] !== void 0) {
      let data40 = data["raw-gateway-changed"];
      if (!(data40 === "breaking" || data40 === "risky" || data40 === "safe")) {
        const err41 = { instancePath: instancePath + "/raw-gateway-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data40 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data["raw-property-changed"] !== void 0) {
      let data41 = data["raw-property-changed"];
      if (!(data41 === "breaking" || data41 === "risky" || data41 === "safe")) {
        const err42 = { instancePath: instancePath + "/raw-property-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data41 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data["relations-changed"] !== void 0) {
      let data42 = data["relations-changed"];
      if (!(data42 === "breaking" || data42 === "risky" || data42 === "safe")) {
        const err43 = { instancePath: instancePath + "/relations-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data42 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data["row-types-removed"] !== void 0) {
      let data43 = data["row-types-removed"];
      if (!(data43 === "breaking" || data43 === "risky" || data43 === "safe")) {
        const err44 = { instancePath: instancePath + "/row-types-removed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data43 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data["rows-changed"] !== void 0) {
      let data44 = data["rows-changed"];
      if (!(data44 === "breaking" || data44 === "risky" || data44 === "safe")) {
        const err45 = { instancePath: instancePath + "/rows-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data44 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data["sqlmesh-metadata-changed"] !== void 0) {
      let data45 = data["sqlmesh-metadata-changed"];
      if (!(data45 === "breaking" || data45 === "risky" || data45 === "safe")) {
        const err46 = { instancePath: instancePath + "/sqlmesh-metadata-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data45 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data["staged-column-added"] !== void 0) {
      let data46 = data["staged-column-added"];
      if (!(data46 === "breaking" || data46 === "risky" || data46 === "safe")) {
        const err47 = { instancePath: instancePath + "/staged-column-added", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data46 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data["staged-column-not-null"] !== void 0) {
      let data47 = data["staged-column-not-null"];
      if (!(data47 === "breaking" || data47 === "risky" || data47 === "safe")) {
        const err48 = { instancePath: instancePath + "/staged-column-not-null", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data47 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data["staged-column-nullable"] !== void 0) {
      let data48 = data["staged-column-nullable"];
      if (!(data48 === "breaking" || data48 === "risky" || data48 === "safe")) {
        const err49 = { instancePath: instancePath + "/staged-column-nullable", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data48 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data["staged-column-removed"] !== void 0) {
      let data49 = data["staged-column-removed"];
      if (!(data49 === "breaking" || data49 === "risky" || data49 === "safe")) {
        const err50 = { instancePath: instancePath + "/staged-column-removed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data49 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data["staged-column-renamed"] !== void 0) {
      let data50 = data["staged-column-renamed"];
      if (!(data50 === "breaking" || data50 === "risky" || data50 === "safe")) {
        const err51 = { instancePath: instancePath + "/staged-column-renamed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data50 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data["staged-column-resized"] !== void 0) {
      let data51 = data["staged-column-resized"];
      if (!(data51 === "breaking" || data51 === "risky" || data51 === "safe")) {
        const err52 = { instancePath: instancePath + "/staged-column-resized", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data51 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data["staged-column-retyped"] !== void 0) {
      let data52 = data["staged-column-retyped"];
      if (!(data52 === "breaking" || data52 === "risky" || data52 === "safe")) {
        const err53 = { instancePath: instancePath + "/staged-column-retyped", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data52 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data["staged-columns-reordered"] !== void 0) {
      let data53 = data["staged-columns-reordered"];
      if (!(data53 === "breaking" || data53 === "risky" || data53 === "safe")) {
        const err54 = { instancePath: instancePath + "/staged-columns-reordered", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data53 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data["staged-description-changed"] !== void 0) {
      let data54 = data["staged-description-changed"];
      if (!(data54 === "breaking" || data54 === "risky" || data54 === "safe")) {
        const err55 = { instancePath: instancePath + "/staged-description-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data54 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data["staged-driver-form-changed"] !== void 0) {
      let data55 = data["staged-driver-form-changed"];
      if (!(data55 === "breaking" || data55 === "risky" || data55 === "safe")) {
        const err56 = { instancePath: instancePath + "/staged-driver-form-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data55 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data["staged-value-changed"] !== void 0) {
      let data56 = data["staged-value-changed"];
      if (!(data56 === "breaking" || data56 === "risky" || data56 === "safe")) {
        const err57 = { instancePath: instancePath + "/staged-value-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data56 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data["table-added"] !== void 0) {
      let data57 = data["table-added"];
      if (!(data57 === "breaking" || data57 === "risky" || data57 === "safe")) {
        const err58 = { instancePath: instancePath + "/table-added", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data57 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data["table-deprecation-changed"] !== void 0) {
      let data58 = data["table-deprecation-changed"];
      if (!(data58 === "breaking" || data58 === "risky" || data58 === "safe")) {
        const err59 = { instancePath: instancePath + "/table-deprecation-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data58 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data["table-description-changed"] !== void 0) {
      let data59 = data["table-description-changed"];
      if (!(data59 === "breaking" || data59 === "risky" || data59 === "safe")) {
        const err60 = { instancePath: instancePath + "/table-description-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data59 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data["table-moved"] !== void 0) {
      let data60 = data["table-moved"];
      if (!(data60 === "breaking" || data60 === "risky" || data60 === "safe")) {
        const err61 = { instancePath: instancePath + "/table-moved", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data60 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data["table-removed"] !== void 0) {
      let data61 = data["table-removed"];
      if (!(data61 === "breaking" || data61 === "risky" || data61 === "safe")) {
        const err62 = { instancePath: instancePath + "/table-removed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data61 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data["table-renamed"] !== void 0) {
      let data62 = data["table-renamed"];
      if (!(data62 === "breaking" || data62 === "risky" || data62 === "safe")) {
        const err63 = { instancePath: instancePath + "/table-renamed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data62 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data["timezone-changed"] !== void 0) {
      let data63 = data["timezone-changed"];
      if (!(data63 === "breaking" || data63 === "risky" || data63 === "safe")) {
        const err64 = { instancePath: instancePath + "/timezone-changed", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data63 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data["variant-appeared"] !== void 0) {
      let data64 = data["variant-appeared"];
      if (!(data64 === "breaking" || data64 === "risky" || data64 === "safe")) {
        const err65 = { instancePath: instancePath + "/variant-appeared", schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data64 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
  } else {
    const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err66];
    } else {
      vErrors.push(err66);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "emit" || key0 === "typescript" || key0 === "sql" || key0 === "contract" || key0 === "pull" || key0 === "schemas")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema12, data };
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
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema12.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.emit !== void 0) {
      let data1 = data.emit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/emit", schemaPath: "#/properties/emit/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.emit.type, parentSchema: schema12.properties.emit, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === 1)) {
        const err4 = { instancePath: instancePath + "/emit", schemaPath: "#/properties/emit/enum", keyword: "enum", params: { allowedValues: schema12.properties.emit.enum }, schema: schema12.properties.emit.enum, parentSchema: schema12.properties.emit, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.typescript !== void 0) {
      let data2 = data.typescript;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (false !== data2) {
        const err5 = { instancePath: instancePath + "/typescript", schemaPath: "#/properties/typescript/anyOf/0/const", keyword: "const", params: { allowedValue: false }, schema: false, parentSchema: schema12.properties.typescript.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            if (!(key1 === "out_dir" || key1 === "bigint" || key1 === "decimal" || key1 === "wei" || key1 === "timestamp" || key1 === "json")) {
              const err6 = { instancePath: instancePath + "/typescript", schemaPath: "#/definitions/typescript/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema13, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data2.out_dir !== void 0) {
            let data3 = data2.out_dir;
            if (typeof data3 === "string") {
              if (func2(data3) < 1) {
                const err7 = { instancePath: instancePath + "/typescript/out_dir", schemaPath: "#/definitions/typescript/properties/out_dir/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.properties.out_dir, data: data3 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/typescript/out_dir", schemaPath: "#/definitions/typescript/properties/out_dir/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.out_dir.type, parentSchema: schema13.properties.out_dir, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data2.bigint !== void 0) {
            let data4 = data2.bigint;
            if (typeof data4 !== "string") {
              const err9 = { instancePath: instancePath + "/typescript/bigint", schemaPath: "#/definitions/typescript/properties/bigint/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.bigint.type, parentSchema: schema13.properties.bigint, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!(data4 === "string" || data4 === "number" || data4 === "bigint")) {
              const err10 = { instancePath: instancePath + "/typescript/bigint", schemaPath: "#/definitions/typescript/properties/bigint/enum", keyword: "enum", params: { allowedValues: schema13.properties.bigint.enum }, schema: schema13.properties.bigint.enum, parentSchema: schema13.properties.bigint, data: data4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data2.decimal !== void 0) {
            let data5 = data2.decimal;
            if (typeof data5 !== "string") {
              const err11 = { instancePath: instancePath + "/typescript/decimal", schemaPath: "#/definitions/typescript/properties/decimal/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.decimal.type, parentSchema: schema13.properties.decimal, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!(data5 === "string" || data5 === "number")) {
              const err12 = { instancePath: instancePath + "/typescript/decimal", schemaPath: "#/definitions/typescript/properties/decimal/enum", keyword: "enum", params: { allowedValues: schema13.properties.decimal.enum }, schema: schema13.properties.decimal.enum, parentSchema: schema13.properties.decimal, data: data5 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          if (data2.wei !== void 0) {
            let data6 = data2.wei;
            if (typeof data6 !== "string") {
              const err13 = { instancePath: instancePath + "/typescript/wei", schemaPath: "#/definitions/typescript/properties/wei/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.wei.type, parentSchema: schema13.properties.wei, data: data6 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!(data6 === "string" || data6 === "number")) {
              const err14 = { instancePath: instancePath + "/typescript/wei", schemaPath: "#/definitions/typescript/properties/wei/enum", keyword: "enum", params: { allowedValues: schema13.properties.wei.enum }, schema: schema13.properties.wei.enum, parentSchema: schema13.properties.wei, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data2.timestamp !== void 0) {
            let data7 = data2.timestamp;
            if (typeof data7 !== "string") {
              const err15 = { instancePath: instancePath + "/typescript/timestamp", schemaPath: "#/definitions/typescript/properties/timestamp/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.timestamp.type, parentSchema: schema13.properties.timestamp, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!(data7 === "string" || data7 === "Date")) {
              const err16 = { instancePath: instancePath + "/typescript/timestamp", schemaPath: "#/definitions/typescript/properties/timestamp/enum", keyword: "enum", params: { allowedValues: schema13.properties.timestamp.enum }, schema: schema13.properties.timestamp.enum, parentSchema: schema13.properties.timestamp, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data2.json !== void 0) {
            let data8 = data2.json;
            if (typeof data8 !== "string") {
              const err17 = { instancePath: instancePath + "/typescript/json", schemaPath: "#/definitions/typescript/properties/json/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.json.type, parentSchema: schema13.properties.json, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!(data8 === "unknown")) {
              const err18 = { instancePath: instancePath + "/typescript/json", schemaPath: "#/definitions/typescript/properties/json/enum", keyword: "enum", params: { allowedValues: schema13.properties.json.enum }, schema: schema13.properties.json.enum, parentSchema: schema13.properties.json, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/typescript", schemaPath: "#/definitions/typescript/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data: data2 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err20 = { instancePath: instancePath + "/typescript", schemaPath: "#/properties/typescript/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.typescript.anyOf, parentSchema: schema12.properties.typescript, data: data2 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.sql !== void 0) {
      let data9 = data.sql;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          if (!(key2 === "macros")) {
            const err21 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema12.properties.sql, data: data9 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.macros !== void 0) {
          let data10 = data9.macros;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (typeof data11 === "string") {
                if (!pattern0.test(data11)) {
                  const err22 = { instancePath: instancePath + "/sql/macros/" + i0, schemaPath: "#/properties/sql/properties/macros/items/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}_][\\p{L}\\p{N}_]*$" }, schema: "^[\\p{L}_][\\p{L}\\p{N}_]*$", parentSchema: schema12.properties.sql.properties.macros.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/sql/macros/" + i0, schemaPath: "#/properties/sql/properties/macros/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.sql.properties.macros.items.type, parentSchema: schema12.properties.sql.properties.macros.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            let i1 = data10.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data10[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err24 = { instancePath: instancePath + "/sql/macros", schemaPath: "#/properties/sql/properties/macros/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema12.properties.sql.properties.macros, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/sql/macros", schemaPath: "#/properties/sql/properties/macros/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.sql.properties.macros.type, parentSchema: schema12.properties.sql.properties.macros, data: data10 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.sql.type, parentSchema: schema12.properties.sql, data: data9 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.contract !== void 0) {
      let data12 = data.contract;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          let data13 = data12[key3];
          const _errs35 = errors;
          let valid9 = false;
          const _errs36 = errors;
          if (!(data13 === "breaking" || data13 === "risky" || data13 === "safe")) {
            const err27 = { instancePath: instancePath + "/contract/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data13 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          var _valid1 = _errs36 === errors;
          valid9 = valid9 || _valid1;
          if (!valid9) {
            const _errs38 = errors;
            if (!validate12(data13, { instancePath: instancePath + "/contract/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key3, rootData })) {
              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
              errors = vErrors.length;
            }
            var _valid1 = _errs38 === errors;
            valid9 = valid9 || _valid1;
          }
          if (!valid9) {
            const err28 = { instancePath: instancePath + "/contract/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/contract/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.contract.additionalProperties.anyOf, parentSchema: schema12.properties.contract.additionalProperties, data: data13 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          } else {
            errors = _errs35;
            if (vErrors !== null) {
              if (_errs35) {
                vErrors.length = _errs35;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.contract.type, parentSchema: schema12.properties.contract, data: data12 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.pull !== void 0) {
      let data14 = data.pull;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key4 in data14) {
          if (!(key4 === "timeout" || key4 === "retry" || key4 === "python")) {
            const err30 = { instancePath: instancePath + "/pull", schemaPath: "#/definitions/pull/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema81, data: data14 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data14.timeout !== void 0) {
          let data15 = data14.timeout;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 <= 0 || isNaN(data15)) {
              const err31 = { instancePath: instancePath + "/pull/timeout", schemaPath: "#/definitions/pull/properties/timeout/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema81.properties.timeout, data: data15 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/pull/timeout", schemaPath: "#/definitions/pull/properties/timeout/type", keyword: "type", params: { type: "number" }, schema: schema81.properties.timeout.type, parentSchema: schema81.properties.timeout, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data14.retry !== void 0) {
          let data16 = data14.retry;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err33 = { instancePath: instancePath + "/pull/retry", schemaPath: "#/definitions/pull/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema81.properties.retry, data: data16 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/pull/retry", schemaPath: "#/definitions/pull/properties/retry/type", keyword: "type", params: { type: "number" }, schema: schema81.properties.retry.type, parentSchema: schema81.properties.retry, data: data16 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data14.python !== void 0) {
          let data17 = data14.python;
          if (typeof data17 === "string") {
            if (func2(data17) < 1) {
              const err35 = { instancePath: instancePath + "/pull/python", schemaPath: "#/definitions/pull/properties/python/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema81.properties.python, data: data17 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/pull/python", schemaPath: "#/definitions/pull/properties/python/type", keyword: "type", params: { type: "string" }, schema: schema81.properties.python.type, parentSchema: schema81.properties.python, data: data17 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/pull", schemaPath: "#/definitions/pull/type", keyword: "type", params: { type: "object" }, schema: schema81.type, parentSchema: schema81, data: data14 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.schemas !== void 0) {
      let data18 = data.schemas;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key5 in data18) {
          const _errs51 = errors;
          if (typeof key5 === "string") {
            if (!pattern1.test(key5)) {
              const err38 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$" }, schema: "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$", parentSchema: schema12.properties.schemas.propertyNames, data: key5, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          var valid13 = _errs51 === errors;
          if (!valid13) {
            const err39 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, schema: schema12.properties.schemas.propertyNames, parentSchema: schema12.properties.schemas, data: data18 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        for (const key6 in data18) {
          let data19 = data18[key6];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.source === void 0) {
              const err40 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/required", keyword: "required", params: { missingProperty: "source" }, schema: schema82.required, parentSchema: schema82, data: data19 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data19.destination === void 0) {
              const err41 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/required", keyword: "required", params: { missingProperty: "destination" }, schema: schema82.required, parentSchema: schema82, data: data19 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data19.dataset === void 0) {
              const err42 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/required", keyword: "required", params: { missingProperty: "dataset" }, schema: schema82.required, parentSchema: schema82, data: data19 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key7 in data19) {
              if (!(key7 === "source" || key7 === "destination" || key7 === "dataset" || key7 === "schema" || key7 === "pipeline" || key7 === "pipelines_dir" || key7 === "verify")) {
                const err43 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema82, data: data19 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data19.source !== void 0) {
              let data20 = data19.source;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err44 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/definitions/schema/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.source, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/definitions/schema/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.source.type, parentSchema: schema82.properties.source, data: data20 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data19.destination !== void 0) {
              let data21 = data19.destination;
              if (typeof data21 === "string") {
                if (func2(data21) < 1) {
                  const err46 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/destination", schemaPath: "#/definitions/schema/properties/destination/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.destination, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/destination", schemaPath: "#/definitions/schema/properties/destination/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.destination.type, parentSchema: schema82.properties.destination, data: data21 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data19.dataset !== void 0) {
              let data22 = data19.dataset;
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err48 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/dataset", schemaPath: "#/definitions/schema/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.dataset, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/dataset", schemaPath: "#/definitions/schema/properties/dataset/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.dataset.type, parentSchema: schema82.properties.dataset, data: data22 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data19.schema !== void 0) {
              let data23 = data19.schema;
              if (typeof data23 === "string") {
                if (func2(data23) < 1) {
                  const err50 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schema", schemaPath: "#/definitions/schema/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.schema, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schema", schemaPath: "#/definitions/schema/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.schema.type, parentSchema: schema82.properties.schema, data: data23 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data19.pipeline !== void 0) {
              let data24 = data19.pipeline;
              if (typeof data24 === "string") {
                if (func2(data24) < 1) {
                  const err52 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipeline", schemaPath: "#/definitions/schema/properties/pipeline/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.pipeline, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipeline", schemaPath: "#/definitions/schema/properties/pipeline/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.pipeline.type, parentSchema: schema82.properties.pipeline, data: data24 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data19.pipelines_dir !== void 0) {
              let data25 = data19.pipelines_dir;
              if (typeof data25 === "string") {
                if (func2(data25) < 1) {
                  const err54 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipelines_dir", schemaPath: "#/definitions/schema/properties/pipelines_dir/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.pipelines_dir, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipelines_dir", schemaPath: "#/definitions/schema/properties/pipelines_dir/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.pipelines_dir.type, parentSchema: schema82.properties.pipelines_dir, data: data25 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data19.verify !== void 0) {
              let data26 = data19.verify;
              if (typeof data26 !== "boolean") {
                const err56 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/verify", schemaPath: "#/definitions/schema/properties/verify/type", keyword: "type", params: { type: "boolean" }, schema: schema82.properties.verify.type, parentSchema: schema82.properties.verify, data: data26 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: "object" }, schema: schema82.type, parentSchema: schema82, data: data19 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.schemas.type, parentSchema: schema12.properties.schemas, data: data18 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
  } else {
    const err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err59];
    } else {
      vErrors.push(err59);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema83 = { "title": "DestinationSettings", "description": "One destination, with dlt's own keys.", "type": "object", "properties": { "destination_type": { "description": "dlt's destination type.", "type": "string", "minLength": 1, "examples": ["duckdb"] }, "credentials": { "description": "A connection string, or credential fields; secret ones belong into cdf_secrets.toml.", "$ref": "#/definitions/credentials" } }, "additionalProperties": true };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destination_type !== void 0) {
      let data0 = data.destination_type;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/destination_type", schemaPath: "#/properties/destination_type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema83.properties.destination_type, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/destination_type", schemaPath: "#/properties/destination_type/type", keyword: "type", params: { type: "string" }, schema: schema83.properties.destination_type.type, parentSchema: schema83.properties.destination_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data1 = data.credentials;
      const _errs6 = errors;
      let valid2 = false;
      const _errs7 = errors;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/credentials", schemaPath: "#/definitions/credentials/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema84.anyOf[0].type, parentSchema: schema84.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs9 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        } else {
          const err3 = { instancePath: instancePath + "/credentials", schemaPath: "#/definitions/credentials/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema84.anyOf[1].type, parentSchema: schema84.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err4 = { instancePath: instancePath + "/credentials", schemaPath: "#/definitions/credentials/anyOf", keyword: "anyOf", params: {}, schema: schema84.anyOf, parentSchema: schema84, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cdf !== void 0) {
      if (!validate11(data.cdf, { instancePath: instancePath + "/cdf", parentData: data, parentDataProperty: "cdf", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.destination !== void 0) {
      let data1 = data.destination;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "credentials")) {
            let data2 = data1[key0];
            const _errs7 = errors;
            let valid2 = false;
            const _errs8 = errors;
            if (!validate15(data2, { instancePath: instancePath + "/destination/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData })) {
              vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs8 === errors;
            valid2 = valid2 || _valid0;
            if (!valid2) {
              const _errs9 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && !Array.isArray(data2)) {
                const err0 = { instancePath: instancePath + "/destination/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/destination/additionalProperties/anyOf/1/type", keyword: "type", params: { type: schema11.properties.destination.additionalProperties.anyOf[1].type }, schema: schema11.properties.destination.additionalProperties.anyOf[1].type, parentSchema: schema11.properties.destination.additionalProperties.anyOf[1], data: data2 };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs9 === errors;
              valid2 = valid2 || _valid0;
            }
            if (!valid2) {
              const err1 = { instancePath: instancePath + "/destination/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/destination/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema11.properties.destination.additionalProperties.anyOf, parentSchema: schema11.properties.destination.additionalProperties, data: data2 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            } else {
              errors = _errs7;
              if (vErrors !== null) {
                if (_errs7) {
                  vErrors.length = _errs7;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
        if (data1.credentials !== void 0) {
          let data3 = data1.credentials;
          const _errs13 = errors;
          let valid5 = false;
          const _errs14 = errors;
          if (typeof data3 !== "string") {
            const err2 = { instancePath: instancePath + "/destination/credentials", schemaPath: "#/definitions/credentials/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema84.anyOf[0].type, parentSchema: schema84.anyOf[0], data: data3 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid5 = valid5 || _valid1;
          if (!valid5) {
            const _errs16 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            } else {
              const err3 = { instancePath: instancePath + "/destination/credentials", schemaPath: "#/definitions/credentials/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema84.anyOf[1].type, parentSchema: schema84.anyOf[1], data: data3 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            var _valid1 = _errs16 === errors;
            valid5 = valid5 || _valid1;
          }
          if (!valid5) {
            const err4 = { instancePath: instancePath + "/destination/credentials", schemaPath: "#/definitions/credentials/anyOf", keyword: "anyOf", params: {}, schema: schema84.anyOf, parentSchema: schema84, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/destination", schemaPath: "#/properties/destination/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.destination.type, parentSchema: schema11.properties.destination, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
