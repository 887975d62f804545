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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "staging.schema.json", "title": "StagingFile", "description": "staging.yml: the rules by which raw tables become staging models.", "type": "object", "required": ["version"], "properties": { "version": { "description": "Format of this file.", "const": 1 }, "extends": { "description": "Rulesets whose rules run before these: paths relative to this file, below metadata/.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "models": { "description": "What every staging model of the schema has.", "$ref": "#/definitions/models" }, "rules": { "description": "Rules, run in this order.", "type": "array", "items": { "$ref": "#/definitions/rule" } } }, "additionalProperties": false, "definitions": { "names": { "description": "One glob or several; ! in front takes names out again.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "expressions": { "description": "One SQL expression or several.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "model_properties": { "description": "Properties by name.", "type": "object", "additionalProperties": true }, "models": { "title": "StagingModels", "description": "What every staging model has.", "type": "object", "properties": { "dataset": { "description": "The dataset of the staging models.", "type": "string", "minLength": 1 }, "name": { "description": "Name of a model; {schema}, {dataset}, {table}, {resource} and {root} stand for those of its table.", "type": "string", "minLength": 1, "examples": ["{schema}__{table}"] }, "kind": { "description": "Kind of the models: auto is view, the kind that is sound for every table.", "type": "string", "enum": ["auto", "view"] }, "owner": { "description": "Who answers for the models.", "type": "string" }, "tags": { "description": "Words to select models by.", "$ref": "#/definitions/names" }, "skip": { "description": "Tables without a staging model: someone writes it by hand.", "$ref": "#/definitions/names" } }, "additionalProperties": false }, "rule": { "title": "StagingRule", "description": "Actions for everything a condition selects.", "type": "object", "required": ["do"], "properties": { "name": { "description": "What the rule is for; findings and explanations show it.", "type": "string", "minLength": 1 }, "when": { "description": "What the rule selects; all conditions have to hold. Without it: everything.", "$ref": "#/definitions/condition" }, "do": { "description": "Actions, run in this order.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/step" } } }, "additionalProperties": false }, "condition": { "title": "StagingCondition", "description": "What a rule selects; all conditions have to hold.", "type": "object", "properties": { "tables": { "description": "Tables by stored name.", "$ref": "#/definitions/names" }, "columns": { "description": "Columns by the name they have so far, or by more than their name.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "title": "ColumnCondition", "type": "object", "minProperties": 1, "properties": { "names": { "description": "Columns by the name they have so far.", "$ref": "#/definitions/names" }, "has": { "description": "Hints or annotations that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] }, "types": { "description": "dlt types, such as text or decimal.", "$ref": "#/definitions/names" } }, "additionalProperties": false }] }, "resources": { "description": "Tables by their dlt resource.", "$ref": "#/definitions/names" }, "dispositions": { "description": "Tables by their write disposition.", "anyOf": [{ "$ref": "#/definitions/disposition" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/disposition" } }] }, "nesting": { "description": "Root tables or nested ones.", "type": "string", "enum": ["root", "nested"] }, "tags": { "description": "Tables by a tag in their x-sqlmesh.", "$ref": "#/definitions/names" }, "has": { "description": "Annotations of the table that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] } }, "additionalProperties": false }, "disposition": { "title": "Disposition", "description": "A write disposition of dlt.", "type": "string", "enum": ["append", "replace", "merge", "skip"] }, "step": { "title": "StagingStep", "description": "An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.", "anyOf": [{ "type": "string", "minLength": 1, "examples": ["drop", "rename", "order", "describe", "cast", "try_cast", "trim", "lower", "upper", "collapse_whitespace", "digits", "email", "empty_to_null", "null_values", "default", "to_bool", "map", "round", "minor_units", "epoch", "utc", "assume_timezone", "to_date", "hash", "mask", "email_domain", "redact", "json", "json_length", "merge_variants", "surrogate_key", "dedupe", "drop_deleted", "scd2", "committed_only", "loaded_at", "sample", "key", "relation", "audit", "where", "add", "sql"] }, { "title": "StagingAction", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "drop": { "description": "Leaves the column out of the staging model.", "type": ["object", "null"], "additionalProperties": false }, "rename": { "description": "Gives the column another name.", "type": "object", "minProperties": 1, "properties": { "to": { "description": "The new name.", "type": "string", "minLength": 1 }, "strip_prefix": { "description": "Text to take off the front.", "type": "string", "minLength": 1 }, "strip_suffix": { "description": "Text to take off the end.", "type": "string", "minLength": 1 }, "add_prefix": { "description": "Text to put in front.", "type": "string", "minLength": 1 }, "add_suffix": { "description": "Text to put behind.", "type": "string", "minLength": 1 }, "case": { "description": "How the letters are written.", "type": "string", "enum": ["snake", "camel", "lower", "upper"] }, "template": { "description": "A name with the placeholders {column}, {table}, {table_singular} and {schema}.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "order": { "description": "Puts columns first or last.", "type": "object", "minProperties": 1, "properties": { "first": { "description": "Columns that come first, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "last": { "description": "Columns that come last, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "describe": { "description": "Gives the selected columns a description, or the table where the rule selects no columns.", "type": "string", "minLength": 1 }, "cast": { "description": "Gives the column another type; a value that does not fit stops the query.", "anyOf": [{ "description": "A type of dlt's.", "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "type": { "description": "A type of dlt, mapped for each destination.", "type": "string", "minLength": 1, "examples": ["decimal(18, 2)"] }, "sql_type": { "description": "A type of the destination, or a mapping of dialect to type.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }] } }, "additionalProperties": false }] }, "try_cast": { "description": "A type of dlt's.", "type": "string", "minLength": 1 }, "trim": { "description": "Takes the blanks off both ends of a text.", "type": ["object", "null"], "additionalProperties": false }, "lower": { "description": "Writes a text in lower case.", "type": ["object", "null"], "additionalProperties": false }, "upper": { "description": "Writes a text in upper case.", "type": ["object", "null"], "additionalProperties": false }, "collapse_whitespace": { "description": "Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.", "type": ["object", "null"], "additionalProperties": false }, "digits": { "description": "Keeps the digits 0 to 9 of a text; NULL where there are none.", "type": ["object", "null"], "additionalProperties": false }, "email": { "description": "Writes an e-mail address as it is compared: in lower case, without blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "empty_to_null": { "description": "Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "null_values": { "description": "Makes NULL of values that stand for nothing, such as n/a or -1.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "default": { "description": "Puts a value where there is none.", "type": ["string", "number", "boolean"] }, "to_bool": { "description": "Makes a boolean of two lists of texts or numbers.", "type": "object", "required": ["true", "false"], "properties": { "true": { "description": "What counts as true.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "false": { "description": "What counts as false.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } } }, "additionalProperties": false }, "map": { "description": "Replaces values by others: codes by words.", "type": "object", "required": ["values"], "properties": { "values": { "description": "New value by old value.", "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean"] } }, "else": { "description": "The new value of any other.", "type": ["string", "number", "boolean"] } }, "additionalProperties": false }, "round": { "description": "Rounds a decimal, halves away from zero; its type stays.", "type": "integer", "minimum": 0, "maximum": 38 }, "minor_units": { "description": "Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.", "type": "integer", "minimum": 1, "maximum": 6 }, "epoch": { "description": "Makes an instant of the seconds (s), milliseconds (ms) or microseconds (us) since 1970 in UTC.", "enum": ["s", "ms", "us"] }, "utc": { "description": "Makes a time without a zone of an instant: the time it is in UTC.", "type": ["object", "null"], "additionalProperties": false }, "assume_timezone": { "description": "Makes an instant of a time without a zone, by the zone it was written in.", "type": "string", "pattern": "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$" }, "to_date": { "description": "Keeps the day of a time; of an instant, the day it was in UTC.", "type": ["object", "null"], "additionalProperties": false }, "hash": { "description": "Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.", "type": "object", "properties": { "algorithm": { "description": "sha256 unless said.", "enum": ["sha256", "md5"] }, "salt": { "description": "A variable of SQLMesh whose value is put before every value.", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$" }, "unsalted": { "description": "Without a salt.", "const": true }, "normalise": { "description": "What is done to a text first, in this order.", "anyOf": [{ "enum": ["trim", "lower"] }, { "type": "array", "items": { "enum": ["trim", "lower"] }, "uniqueItems": true }] } }, "additionalProperties": false }, "mask": { "description": "Shows the last characters of a text behind four asterisks.", "type": "object", "required": ["keep"], "properties": { "keep": { "description": "How many characters stay.", "type": "integer", "minimum": 1, "maximum": 32 } }, "additionalProperties": false }, "email_domain": { "description": "Keeps the domain of an e-mail address and forgets whose it is.", "type": ["object", "null"], "additionalProperties": false }, "redact": { "description": "Makes every value NULL.", "type": ["object", "null"], "additionalProperties": false }, "json": { "description": "Adds a column with the value at a path of a JSON column.", "type": "object", "required": ["path", "as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "type": { "description": "A type of dlt's; text unless said.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "json_length": { "description": "Adds a column with the number of items in a list of a JSON column.", "type": "object", "required": ["as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' } }, "additionalProperties": false }, "merge_variants": { "description": "A type of dlt's.", "type": ["string", "null"], "minLength": 1 }, "surrogate_key": { "description": "Adds a text key made of several columns: their MD5.", "type": "object", "required": ["name", "columns"], "properties": { "name": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "columns": { "description": "What it is made of, in this order.", "type": "array", "minItems": 1, "items": { "type": "string" } } }, "additionalProperties": false }, "dedupe": { "description": "Keeps one row for each key: the first in the order.", "type": "object", "required": ["by"], "properties": { "by": { "description": "The key: primary_key, or columns by the names they have so far.", "anyOf": [{ "const": "primary_key" }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "order": { "description": "What decides which row is first: columns with asc or desc.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "enum": ["asc", "desc"] } } }, "null_keys": { "description": "Rows with a NULL in the key: keep, unless said.", "enum": ["keep", "drop"] } }, "additionalProperties": false }, "drop_deleted": { "description": "Leaves out rows whose hard_delete column marks them as deleted, and that column.", "type": ["object", "null"], "additionalProperties": false }, "scd2": { "description": "Keeps the current version of each row of an scd2 table, or all of them.", "enum": ["current", "all"] }, "committed_only": { "description": "Leaves out rows of loads that dlt has not finished.", "type": ["object", "null"], "additionalProperties": false }, "loaded_at": { "description": "Says which moment `loaded_at` is: the end of the load (commit) or its beginning (load).", "enum": ["commit", "load"] }, "sample": { "description": "Keeps about so many percent of the rows, the same ones every time.", "type": "object", "required": ["percent"], "properties": { "percent": { "description": "How many of a hundred.", "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 100 }, "key": { "description": "What decides, by its name so far: a text or a whole number. The primary key where it is one of those, else the row id.", "type": "string", "minLength": 1 }, "gateways": { "description": "Only on these gateways of SQLMesh's config.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "key": { "description": "Says that columns tell the rows apart, where dlt does not know it.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The key, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "assert": { "description": "True: the grain, and its audits block.", "type": "boolean" } }, "additionalProperties": false }, "relation": { "description": "Says that columns refer to rows of another table.", "type": "object", "required": ["columns", "to"], "properties": { "columns": { "description": "What refers, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "to": { "description": "The raw table whose staging model is meant.", "type": "string", "minLength": 1 }, "referenced_columns": { "description": "What it refers to, by the names in that staging model, in the same order.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "audit": { "description": "Adds one of SQLMesh's audits to the model.", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "not_null": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "unique_values": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "unique_combination_of_columns": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "accepted_range": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "string_length_between": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "string_length_equal": { "description": "Takes column, v.", "type": "object", "required": ["column", "v"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "v": { "description": "How many characters.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_empty_string": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_null_proportion": { "description": "Takes column, threshold.", "type": "object", "required": ["column", "threshold"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "threshold": { "description": "The least share, from 0 to 1.", "type": "number" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "at_least_one": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_constant": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "valid_email": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "valid_url": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "valid_uuid": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "number_of_rows": { "description": "Takes threshold.", "type": "object", "required": ["threshold"], "properties": { "threshold": { "description": "There have to be more rows than this.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false } }, "additionalProperties": false }, "where": { "description": "Keeps the rows for which a condition in SQL is true.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "add": { "description": "Adds a column: an expression in SQL with its type, or a copy of another column.", "type": "object", "required": ["name"], "properties": { "name": { "description": "The new column.", "type": "string", "minLength": 1 }, "sql": { "description": "Its value: one text of SQL, or a mapping of dialect to text.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "from": { "description": "The column it is a copy of.", "type": "string", "minLength": 1 }, "description": { "description": "What the column means.", "type": "string", "minLength": 1 }, "after": { "description": "The column it stands behind.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "sql": { "description": "Gives the column a value in SQL.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "The SQL, or one for each dialect, and the type of the value.", "type": "object", "minProperties": 1, "properties": { "text": { "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": true }] } } };
var func2 = require_ucs2length().default;
var schema12 = { "title": "StagingModels", "description": "What every staging model has.", "type": "object", "properties": { "dataset": { "description": "The dataset of the staging models.", "type": "string", "minLength": 1 }, "name": { "description": "Name of a model; {schema}, {dataset}, {table}, {resource} and {root} stand for those of its table.", "type": "string", "minLength": 1, "examples": ["{schema}__{table}"] }, "kind": { "description": "Kind of the models: auto is view, the kind that is sound for every table.", "type": "string", "enum": ["auto", "view"] }, "owner": { "description": "Who answers for the models.", "type": "string" }, "tags": { "description": "Words to select models by.", "$ref": "#/definitions/names" }, "skip": { "description": "Tables without a staging model: someone writes it by hand.", "$ref": "#/definitions/names" } }, "additionalProperties": false };
var schema13 = { "description": "One glob or several; ! in front takes names out again.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "dataset" || key0 === "name" || key0 === "kind" || key0 === "owner" || key0 === "tags" || key0 === "skip")) {
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
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.kind.type, parentSchema: schema12.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "auto" || data2 === "view")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.enum }, schema: schema12.properties.kind.enum, parentSchema: schema12.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data3 = data.owner;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.owner.type, parentSchema: schema12.properties.owner, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      const _errs12 = errors;
      let valid2 = false;
      const _errs13 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs15 = errors;
        if (Array.isArray(data4)) {
          if (data4.length < 1) {
            const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          const len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data5 = data4[i0];
            if (typeof data5 === "string") {
              if (func2(data5) < 1) {
                const err11 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            } else {
              const err12 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data5 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        } else {
          const err13 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid0 = _errs15 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err14 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
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
    if (data.skip !== void 0) {
      let data6 = data.skip;
      const _errs21 = errors;
      let valid6 = false;
      const _errs22 = errors;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err15 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data6 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs22 === errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const _errs24 = errors;
        if (Array.isArray(data6)) {
          if (data6.length < 1) {
            const err17 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          const len1 = data6.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data7 = data6[i1];
            if (typeof data7 === "string") {
              if (func2(data7) < 1) {
                const err18 = { instancePath: instancePath + "/skip/" + i1, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            } else {
              const err19 = { instancePath: instancePath + "/skip/" + i1, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid1 = _errs24 === errors;
        valid6 = valid6 || _valid1;
      }
      if (!valid6) {
        const err21 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema15 = { "title": "StagingRule", "description": "Actions for everything a condition selects.", "type": "object", "required": ["do"], "properties": { "name": { "description": "What the rule is for; findings and explanations show it.", "type": "string", "minLength": 1 }, "when": { "description": "What the rule selects; all conditions have to hold. Without it: everything.", "$ref": "#/definitions/condition" }, "do": { "description": "Actions, run in this order.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/step" } } }, "additionalProperties": false };
var schema24 = { "title": "StagingStep", "description": "An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.", "anyOf": [{ "type": "string", "minLength": 1, "examples": ["drop", "rename", "order", "describe", "cast", "try_cast", "trim", "lower", "upper", "collapse_whitespace", "digits", "email", "empty_to_null", "null_values", "default", "to_bool", "map", "round", "minor_units", "epoch", "utc", "assume_timezone", "to_date", "hash", "mask", "email_domain", "redact", "json", "json_length", "merge_variants", "surrogate_key", "dedupe", "drop_deleted", "scd2", "committed_only", "loaded_at", "sample", "key", "relation", "audit", "where", "add", "sql"] }, { "title": "StagingAction", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "drop": { "description": "Leaves the column out of the staging model.", "type": ["object", "null"], "additionalProperties": false }, "rename": { "description": "Gives the column another name.", "type": "object", "minProperties": 1, "properties": { "to": { "description": "The new name.", "type": "string", "minLength": 1 }, "strip_prefix": { "description": "Text to take off the front.", "type": "string", "minLength": 1 }, "strip_suffix": { "description": "Text to take off the end.", "type": "string", "minLength": 1 }, "add_prefix": { "description": "Text to put in front.", "type": "string", "minLength": 1 }, "add_suffix": { "description": "Text to put behind.", "type": "string", "minLength": 1 }, "case": { "description": "How the letters are written.", "type": "string", "enum": ["snake", "camel", "lower", "upper"] }, "template": { "description": "A name with the placeholders {column}, {table}, {table_singular} and {schema}.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "order": { "description": "Puts columns first or last.", "type": "object", "minProperties": 1, "properties": { "first": { "description": "Columns that come first, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "last": { "description": "Columns that come last, in this order: names so far, or globs.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "describe": { "description": "Gives the selected columns a description, or the table where the rule selects no columns.", "type": "string", "minLength": 1 }, "cast": { "description": "Gives the column another type; a value that does not fit stops the query.", "anyOf": [{ "description": "A type of dlt's.", "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "type": { "description": "A type of dlt, mapped for each destination.", "type": "string", "minLength": 1, "examples": ["decimal(18, 2)"] }, "sql_type": { "description": "A type of the destination, or a mapping of dialect to type.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }] } }, "additionalProperties": false }] }, "try_cast": { "description": "A type of dlt's.", "type": "string", "minLength": 1 }, "trim": { "description": "Takes the blanks off both ends of a text.", "type": ["object", "null"], "additionalProperties": false }, "lower": { "description": "Writes a text in lower case.", "type": ["object", "null"], "additionalProperties": false }, "upper": { "description": "Writes a text in upper case.", "type": ["object", "null"], "additionalProperties": false }, "collapse_whitespace": { "description": "Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.", "type": ["object", "null"], "additionalProperties": false }, "digits": { "description": "Keeps the digits 0 to 9 of a text; NULL where there are none.", "type": ["object", "null"], "additionalProperties": false }, "email": { "description": "Writes an e-mail address as it is compared: in lower case, without blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "empty_to_null": { "description": "Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "null_values": { "description": "Makes NULL of values that stand for nothing, such as n/a or -1.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "default": { "description": "Puts a value where there is none.", "type": ["string", "number", "boolean"] }, "to_bool": { "description": "Makes a boolean of two lists of texts or numbers.", "type": "object", "required": ["true", "false"], "properties": { "true": { "description": "What counts as true.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "false": { "description": "What counts as false.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } } }, "additionalProperties": false }, "map": { "description": "Replaces values by others: codes by words.", "type": "object", "required": ["values"], "properties": { "values": { "description": "New value by old value.", "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean"] } }, "else": { "description": "The new value of any other.", "type": ["string", "number", "boolean"] } }, "additionalProperties": false }, "round": { "description": "Rounds a decimal, halves away from zero; its type stays.", "type": "integer", "minimum": 0, "maximum": 38 }, "minor_units": { "description": "Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.", "type": "integer", "minimum": 1, "maximum": 6 }, "epoch": { "description": "Makes an instant of the seconds (s), milliseconds (ms) or microseconds (us) since 1970 in UTC.", "enum": ["s", "ms", "us"] }, "utc": { "description": "Makes a time without a zone of an instant: the time it is in UTC.", "type": ["object", "null"], "additionalProperties": false }, "assume_timezone": { "description": "Makes an instant of a time without a zone, by the zone it was written in.", "type": "string", "pattern": "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$" }, "to_date": { "description": "Keeps the day of a time; of an instant, the day it was in UTC.", "type": ["object", "null"], "additionalProperties": false }, "hash": { "description": "Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.", "type": "object", "properties": { "algorithm": { "description": "sha256 unless said.", "enum": ["sha256", "md5"] }, "salt": { "description": "A variable of SQLMesh whose value is put before every value.", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$" }, "unsalted": { "description": "Without a salt.", "const": true }, "normalise": { "description": "What is done to a text first, in this order.", "anyOf": [{ "enum": ["trim", "lower"] }, { "type": "array", "items": { "enum": ["trim", "lower"] }, "uniqueItems": true }] } }, "additionalProperties": false }, "mask": { "description": "Shows the last characters of a text behind four asterisks.", "type": "object", "required": ["keep"], "properties": { "keep": { "description": "How many characters stay.", "type": "integer", "minimum": 1, "maximum": 32 } }, "additionalProperties": false }, "email_domain": { "description": "Keeps the domain of an e-mail address and forgets whose it is.", "type": ["object", "null"], "additionalProperties": false }, "redact": { "description": "Makes every value NULL.", "type": ["object", "null"], "additionalProperties": false }, "json": { "description": "Adds a column with the value at a path of a JSON column.", "type": "object", "required": ["path", "as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "type": { "description": "A type of dlt's; text unless said.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "json_length": { "description": "Adds a column with the number of items in a list of a JSON column.", "type": "object", "required": ["as"], "properties": { "path": { "description": "Where the value is: names between dots, or a list of names and of positions from 0.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }] } }] }, "as": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' } }, "additionalProperties": false }, "merge_variants": { "description": "A type of dlt's.", "type": ["string", "null"], "minLength": 1 }, "surrogate_key": { "description": "Adds a text key made of several columns: their MD5.", "type": "object", "required": ["name", "columns"], "properties": { "name": { "description": "The name of the new column.", "type": "string", "pattern": '^[^"\\u0000-\\u001f]+$' }, "columns": { "description": "What it is made of, in this order.", "type": "array", "minItems": 1, "items": { "type": "string" } } }, "additionalProperties": false }, "dedupe": { "description": "Keeps one row for each key: the first in the order.", "type": "object", "required": ["by"], "properties": { "by": { "description": "The key: primary_key, or columns by the names they have so far.", "anyOf": [{ "const": "primary_key" }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "order": { "description": "What decides which row is first: columns with asc or desc.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "enum": ["asc", "desc"] } } }, "null_keys": { "description": "Rows with a NULL in the key: keep, unless said.", "enum": ["keep", "drop"] } }, "additionalProperties": false }, "drop_deleted": { "description": "Leaves out rows whose hard_delete column marks them as deleted, and that column.", "type": ["object", "null"], "additionalProperties": false }, "scd2": { "description": "Keeps the current version of each row of an scd2 table, or all of them.", "enum": ["current", "all"] }, "committed_only": { "description": "Leaves out rows of loads that dlt has not finished.", "type": ["object", "null"], "additionalProperties": false }, "loaded_at": { "description": "Says which moment `loaded_at` is: the end of the load (commit) or its beginning (load).", "enum": ["commit", "load"] }, "sample": { "description": "Keeps about so many percent of the rows, the same ones every time.", "type": "object", "required": ["percent"], "properties": { "percent": { "description": "How many of a hundred.", "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 100 }, "key": { "description": "What decides, by its name so far: a text or a whole number. The primary key where it is one of those, else the row id.", "type": "string", "minLength": 1 }, "gateways": { "description": "Only on these gateways of SQLMesh's config.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "key": { "description": "Says that columns tell the rows apart, where dlt does not know it.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The key, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "assert": { "description": "True: the grain, and its audits block.", "type": "boolean" } }, "additionalProperties": false }, "relation": { "description": "Says that columns refer to rows of another table.", "type": "object", "required": ["columns", "to"], "properties": { "columns": { "description": "What refers, by the names so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "to": { "description": "The raw table whose staging model is meant.", "type": "string", "minLength": 1 }, "referenced_columns": { "description": "What it refers to, by the names in that staging model, in the same order.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "audit": { "description": "Adds one of SQLMesh's audits to the model.", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "not_null": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "unique_values": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "unique_combination_of_columns": { "description": "Takes columns.", "type": "object", "required": ["columns"], "properties": { "columns": { "description": "The columns, by the names they have so far.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_accepted_values": { "description": "Takes column, is_in.", "type": "object", "required": ["column", "is_in"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "is_in": { "description": "The values.", "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "accepted_range": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "string_length_between": { "description": "Takes column, min_v, max_v, inclusive.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "min_v": { "description": "The smallest value.", "type": "number" }, "max_v": { "description": "The largest value.", "type": "number" }, "inclusive": { "description": "False: the two limits themselves are out.", "type": "boolean" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "string_length_equal": { "description": "Takes column, v.", "type": "object", "required": ["column", "v"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "v": { "description": "How many characters.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_empty_string": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_null_proportion": { "description": "Takes column, threshold.", "type": "object", "required": ["column", "threshold"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "threshold": { "description": "The least share, from 0 to 1.", "type": "number" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "at_least_one": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "not_constant": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "valid_email": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "valid_url": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "valid_uuid": { "description": "Takes column.", "type": "object", "required": ["column"], "properties": { "column": { "description": "The column, by the name it has so far.", "type": "string", "minLength": 1 }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "number_of_rows": { "description": "Takes threshold.", "type": "object", "required": ["threshold"], "properties": { "threshold": { "description": "There have to be more rows than this.", "type": "integer" }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false } }, "additionalProperties": false }, "where": { "description": "Keeps the rows for which a condition in SQL is true.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "add": { "description": "Adds a column: an expression in SQL with its type, or a copy of another column.", "type": "object", "required": ["name"], "properties": { "name": { "description": "The new column.", "type": "string", "minLength": 1 }, "sql": { "description": "Its value: one text of SQL, or a mapping of dialect to text.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "A text for each dialect.", "type": "object", "minProperties": 1, "properties": { "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "from": { "description": "The column it is a copy of.", "type": "string", "minLength": 1 }, "description": { "description": "What the column means.", "type": "string", "minLength": 1 }, "after": { "description": "The column it stands behind.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "sql": { "description": "Gives the column a value in SQL.", "anyOf": [{ "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, { "description": "The SQL, or one for each dialect, and the type of the value.", "type": "object", "minProperties": 1, "properties": { "text": { "description": "SQL of the destination's dialect.", "type": "string", "minLength": 1 }, "type": { "description": "The type of the value, one of dlt's.", "type": "string", "minLength": 1 }, "duckdb": { "description": "SQL for duckdb.", "type": "string", "minLength": 1 }, "postgres": { "description": "SQL for postgres.", "type": "string", "minLength": 1 }, "redshift": { "description": "SQL for redshift.", "type": "string", "minLength": 1 }, "snowflake": { "description": "SQL for snowflake.", "type": "string", "minLength": 1 }, "bigquery": { "description": "SQL for bigquery.", "type": "string", "minLength": 1 }, "databricks": { "description": "SQL for databricks.", "type": "string", "minLength": 1 }, "clickhouse": { "description": "SQL for clickhouse.", "type": "string", "minLength": 1 }, "tsql": { "description": "SQL for tsql.", "type": "string", "minLength": 1 }, "trino": { "description": "SQL for trino.", "type": "string", "minLength": 1 }, "mysql": { "description": "SQL for mysql.", "type": "string", "minLength": 1 } }, "additionalProperties": false }] } }, "additionalProperties": true }] };
var func0 = require_equal().default;
var func56 = Object.prototype.hasOwnProperty;
var schema16 = { "title": "StagingCondition", "description": "What a rule selects; all conditions have to hold.", "type": "object", "properties": { "tables": { "description": "Tables by stored name.", "$ref": "#/definitions/names" }, "columns": { "description": "Columns by the name they have so far, or by more than their name.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "title": "ColumnCondition", "type": "object", "minProperties": 1, "properties": { "names": { "description": "Columns by the name they have so far.", "$ref": "#/definitions/names" }, "has": { "description": "Hints or annotations that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] }, "types": { "description": "dlt types, such as text or decimal.", "$ref": "#/definitions/names" } }, "additionalProperties": false }] }, "resources": { "description": "Tables by their dlt resource.", "$ref": "#/definitions/names" }, "dispositions": { "description": "Tables by their write disposition.", "anyOf": [{ "$ref": "#/definitions/disposition" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/disposition" } }] }, "nesting": { "description": "Root tables or nested ones.", "type": "string", "enum": ["root", "nested"] }, "tags": { "description": "Tables by a tag in their x-sqlmesh.", "$ref": "#/definitions/names" }, "has": { "description": "Annotations of the table that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] } }, "additionalProperties": false };
var schema21 = { "title": "Disposition", "description": "A write disposition of dlt.", "type": "string", "enum": ["append", "replace", "merge", "skip"] };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tables" || key0 === "columns" || key0 === "resources" || key0 === "dispositions" || key0 === "nesting" || key0 === "tags" || key0 === "has")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
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
      } else {
        const err2 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err4 = { instancePath: instancePath + "/tables/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/tables/" + i0, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/tables", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
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
          const err8 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.columns.anyOf[0].type, parentSchema: schema16.properties.columns.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs15 = errors;
        if (Array.isArray(data2)) {
          if (data2.length < 1) {
            const err10 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1];
            if (typeof data3 === "string") {
              if (func2(data3) < 1) {
                const err11 = { instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[1].items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            } else {
              const err12 = { instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.columns.anyOf[1].items.type, parentSchema: schema16.properties.columns.anyOf[1].items, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        } else {
          const err13 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.columns.anyOf[1].type, parentSchema: schema16.properties.columns.anyOf[1], data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid5 = valid5 || _valid1;
        if (!valid5) {
          const _errs19 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
              const err14 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[2], data: data2 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "names" || key1 === "has" || key1 === "types")) {
                const err15 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema16.properties.columns.anyOf[2], data: data2 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
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
                  const err16 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data4 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              var _valid2 = _errs25 === errors;
              valid10 = valid10 || _valid2;
              if (!valid10) {
                const _errs27 = errors;
                if (Array.isArray(data4)) {
                  if (data4.length < 1) {
                    const err18 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data4 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    if (typeof data5 === "string") {
                      if (func2(data5) < 1) {
                        const err19 = { instancePath: instancePath + "/columns/names/" + i2, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data5 };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                    } else {
                      const err20 = { instancePath: instancePath + "/columns/names/" + i2, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err21 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                var _valid2 = _errs27 === errors;
                valid10 = valid10 || _valid2;
              }
              if (!valid10) {
                const err22 = { instancePath: instancePath + "/columns/names", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data4 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
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
                  const err23 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[0], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.columns.anyOf[2].properties.has.anyOf[0].type, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[0], data: data6 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              var _valid3 = _errs33 === errors;
              valid13 = valid13 || _valid3;
              if (!valid13) {
                const _errs35 = errors;
                if (Array.isArray(data6)) {
                  if (data6.length < 1) {
                    const err25 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[1], data: data6 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  const len3 = data6.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    if (typeof data7 === "string") {
                      if (func2(data7) < 1) {
                        const err26 = { instancePath: instancePath + "/columns/has/" + i3, schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[1].items, data: data7 };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                    } else {
                      const err27 = { instancePath: instancePath + "/columns/has/" + i3, schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.columns.anyOf[2].properties.has.anyOf[1].items.type, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[1].items, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err28 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.columns.anyOf[2].properties.has.anyOf[1].type, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[1], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                var _valid3 = _errs35 === errors;
                valid13 = valid13 || _valid3;
                if (!valid13) {
                  const _errs39 = errors;
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    if (Object.keys(data6).length < 1) {
                      const err29 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[2], data: data6 };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  } else {
                    const err30 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf/2/type", keyword: "type", params: { type: "object" }, schema: schema16.properties.columns.anyOf[2].properties.has.anyOf[2].type, parentSchema: schema16.properties.columns.anyOf[2].properties.has.anyOf[2], data: data6 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                  var _valid3 = _errs39 === errors;
                  valid13 = valid13 || _valid3;
                }
              }
              if (!valid13) {
                const err31 = { instancePath: instancePath + "/columns/has", schemaPath: "#/properties/columns/anyOf/2/properties/has/anyOf", keyword: "anyOf", params: {}, schema: schema16.properties.columns.anyOf[2].properties.has.anyOf, parentSchema: schema16.properties.columns.anyOf[2].properties.has, data: data6 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
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
                  const err32 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data8 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              var _valid4 = _errs45 === errors;
              valid17 = valid17 || _valid4;
              if (!valid17) {
                const _errs47 = errors;
                if (Array.isArray(data8)) {
                  if (data8.length < 1) {
                    const err34 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data8 };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                  const len4 = data8.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data9 = data8[i4];
                    if (typeof data9 === "string") {
                      if (func2(data9) < 1) {
                        const err35 = { instancePath: instancePath + "/columns/types/" + i4, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data9 };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    } else {
                      const err36 = { instancePath: instancePath + "/columns/types/" + i4, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err37 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                var _valid4 = _errs47 === errors;
                valid17 = valid17 || _valid4;
              }
              if (!valid17) {
                const err38 = { instancePath: instancePath + "/columns/types", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data8 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
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
            const err39 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/2/type", keyword: "type", params: { type: "object" }, schema: schema16.properties.columns.anyOf[2].type, parentSchema: schema16.properties.columns.anyOf[2], data: data2 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          var _valid1 = _errs19 === errors;
          valid5 = valid5 || _valid1;
        }
      }
      if (!valid5) {
        const err40 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf", keyword: "anyOf", params: {}, schema: schema16.properties.columns.anyOf, parentSchema: schema16.properties.columns, data: data2 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
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
          const err41 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data10 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data10 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      var _valid5 = _errs54 === errors;
      valid21 = valid21 || _valid5;
      if (!valid21) {
        const _errs56 = errors;
        if (Array.isArray(data10)) {
          if (data10.length < 1) {
            const err43 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data10 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          const len5 = data10.length;
          for (let i5 = 0; i5 < len5; i5++) {
            let data11 = data10[i5];
            if (typeof data11 === "string") {
              if (func2(data11) < 1) {
                const err44 = { instancePath: instancePath + "/resources/" + i5, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            } else {
              const err45 = { instancePath: instancePath + "/resources/" + i5, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data11 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        } else {
          const err46 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data10 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        var _valid5 = _errs56 === errors;
        valid21 = valid21 || _valid5;
      }
      if (!valid21) {
        const err47 = { instancePath: instancePath + "/resources", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data10 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
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
        const err48 = { instancePath: instancePath + "/dispositions", schemaPath: "#/definitions/disposition/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data12 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (!(data12 === "append" || data12 === "replace" || data12 === "merge" || data12 === "skip")) {
        const err49 = { instancePath: instancePath + "/dispositions", schemaPath: "#/definitions/disposition/enum", keyword: "enum", params: { allowedValues: schema21.enum }, schema: schema21.enum, parentSchema: schema21, data: data12 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      var _valid6 = _errs62 === errors;
      valid24 = valid24 || _valid6;
      if (!valid24) {
        const _errs65 = errors;
        if (Array.isArray(data12)) {
          if (data12.length < 1) {
            const err50 = { instancePath: instancePath + "/dispositions", schemaPath: "#/properties/dispositions/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.dispositions.anyOf[1], data: data12 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          const len6 = data12.length;
          for (let i6 = 0; i6 < len6; i6++) {
            let data13 = data12[i6];
            if (typeof data13 !== "string") {
              const err51 = { instancePath: instancePath + "/dispositions/" + i6, schemaPath: "#/definitions/disposition/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data13 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (!(data13 === "append" || data13 === "replace" || data13 === "merge" || data13 === "skip")) {
              const err52 = { instancePath: instancePath + "/dispositions/" + i6, schemaPath: "#/definitions/disposition/enum", keyword: "enum", params: { allowedValues: schema21.enum }, schema: schema21.enum, parentSchema: schema21, data: data13 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        } else {
          const err53 = { instancePath: instancePath + "/dispositions", schemaPath: "#/properties/dispositions/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.dispositions.anyOf[1].type, parentSchema: schema16.properties.dispositions.anyOf[1], data: data12 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        var _valid6 = _errs65 === errors;
        valid24 = valid24 || _valid6;
      }
      if (!valid24) {
        const err54 = { instancePath: instancePath + "/dispositions", schemaPath: "#/properties/dispositions/anyOf", keyword: "anyOf", params: {}, schema: schema16.properties.dispositions.anyOf, parentSchema: schema16.properties.dispositions, data: data12 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
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
        const err55 = { instancePath: instancePath + "/nesting", schemaPath: "#/properties/nesting/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.nesting.type, parentSchema: schema16.properties.nesting, data: data14 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (!(data14 === "root" || data14 === "nested")) {
        const err56 = { instancePath: instancePath + "/nesting", schemaPath: "#/properties/nesting/enum", keyword: "enum", params: { allowedValues: schema16.properties.nesting.enum }, schema: schema16.properties.nesting.enum, parentSchema: schema16.properties.nesting, data: data14 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
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
          const err57 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[0], data: data15 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[0].type, parentSchema: schema13.anyOf[0], data: data15 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      var _valid7 = _errs75 === errors;
      valid30 = valid30 || _valid7;
      if (!valid30) {
        const _errs77 = errors;
        if (Array.isArray(data15)) {
          if (data15.length < 1) {
            const err59 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1], data: data15 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          const len7 = data15.length;
          for (let i7 = 0; i7 < len7; i7++) {
            let data16 = data15[i7];
            if (typeof data16 === "string") {
              if (func2(data16) < 1) {
                const err60 = { instancePath: instancePath + "/tags/" + i7, schemaPath: "#/definitions/names/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.anyOf[1].items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            } else {
              const err61 = { instancePath: instancePath + "/tags/" + i7, schemaPath: "#/definitions/names/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema13.anyOf[1].items.type, parentSchema: schema13.anyOf[1].items, data: data16 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        } else {
          const err62 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema13.anyOf[1].type, parentSchema: schema13.anyOf[1], data: data15 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        var _valid7 = _errs77 === errors;
        valid30 = valid30 || _valid7;
      }
      if (!valid30) {
        const err63 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/names/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13, data: data15 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
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
          const err64 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.has.anyOf[0], data: data17 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.has.anyOf[0].type, parentSchema: schema16.properties.has.anyOf[0], data: data17 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      var _valid8 = _errs83 === errors;
      valid33 = valid33 || _valid8;
      if (!valid33) {
        const _errs85 = errors;
        if (Array.isArray(data17)) {
          if (data17.length < 1) {
            const err66 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.has.anyOf[1], data: data17 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          const len8 = data17.length;
          for (let i8 = 0; i8 < len8; i8++) {
            let data18 = data17[i8];
            if (typeof data18 === "string") {
              if (func2(data18) < 1) {
                const err67 = { instancePath: instancePath + "/has/" + i8, schemaPath: "#/properties/has/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.has.anyOf[1].items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            } else {
              const err68 = { instancePath: instancePath + "/has/" + i8, schemaPath: "#/properties/has/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.has.anyOf[1].items.type, parentSchema: schema16.properties.has.anyOf[1].items, data: data18 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        } else {
          const err69 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.has.anyOf[1].type, parentSchema: schema16.properties.has.anyOf[1], data: data17 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        var _valid8 = _errs85 === errors;
        valid33 = valid33 || _valid8;
        if (!valid33) {
          const _errs89 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (Object.keys(data17).length < 1) {
              const err70 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.has.anyOf[2], data: data17 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf/2/type", keyword: "type", params: { type: "object" }, schema: schema16.properties.has.anyOf[2].type, parentSchema: schema16.properties.has.anyOf[2], data: data17 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          var _valid8 = _errs89 === errors;
          valid33 = valid33 || _valid8;
        }
      }
      if (!valid33) {
        const err72 = { instancePath: instancePath + "/has", schemaPath: "#/properties/has/anyOf", keyword: "anyOf", params: {}, schema: schema16.properties.has.anyOf, parentSchema: schema16.properties.has, data: data17 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
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
    const err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err73];
    } else {
      vErrors.push(err73);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$", "u");
var pattern1 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
var pattern2 = new RegExp('^[^"\\u0000-\\u001f]+$', "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.do === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" }, schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "when" || key0 === "do")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
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
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.name.type, parentSchema: schema15.properties.name, data: data0 };
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
          const err4 = { instancePath: instancePath + "/do", schemaPath: "#/properties/do/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.do, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const _errs9 = errors;
          let valid4 = false;
          const _errs10 = errors;
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err5 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[0], data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[0].type, parentSchema: schema24.anyOf[0], data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const _errs12 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (Object.keys(data3).length > 1) {
                const err7 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1], data: data3 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (Object.keys(data3).length < 1) {
                const err8 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1], data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (data3.drop !== void 0) {
                let data4 = data3.drop;
                if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                  const err9 = { instancePath: instancePath + "/do/" + i0 + "/drop", schemaPath: "#/definitions/step/anyOf/1/properties/drop/type", keyword: "type", params: { type: schema24.anyOf[1].properties.drop.type }, schema: schema24.anyOf[1].properties.drop.type, parentSchema: schema24.anyOf[1].properties.drop, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  for (const key1 in data4) {
                    const err10 = { instancePath: instancePath + "/do/" + i0 + "/drop", schemaPath: "#/definitions/step/anyOf/1/properties/drop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema24.anyOf[1].properties.drop, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
              }
              if (data3.rename !== void 0) {
                let data5 = data3.rename;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  if (Object.keys(data5).length < 1) {
                    const err11 = { instancePath: instancePath + "/do/" + i0 + "/rename", schemaPath: "#/definitions/step/anyOf/1/properties/rename/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.rename, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                  for (const key2 in data5) {
                    if (!(key2 === "to" || key2 === "strip_prefix" || key2 === "strip_suffix" || key2 === "add_prefix" || key2 === "add_suffix" || key2 === "case" || key2 === "template")) {
                      const err12 = { instancePath: instancePath + "/do/" + i0 + "/rename", schemaPath: "#/definitions/step/anyOf/1/properties/rename/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema24.anyOf[1].properties.rename, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                  }
                  if (data5.to !== void 0) {
                    let data6 = data5.to;
                    if (typeof data6 === "string") {
                      if (func2(data6) < 1) {
                        const err13 = { instancePath: instancePath + "/do/" + i0 + "/rename/to", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.rename.properties.to, data: data6 };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                    } else {
                      const err14 = { instancePath: instancePath + "/do/" + i0 + "/rename/to", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.rename.properties.to.type, parentSchema: schema24.anyOf[1].properties.rename.properties.to, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  }
                  if (data5.strip_prefix !== void 0) {
                    let data7 = data5.strip_prefix;
                    if (typeof data7 === "string") {
                      if (func2(data7) < 1) {
                        const err15 = { instancePath: instancePath + "/do/" + i0 + "/rename/strip_prefix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/strip_prefix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.rename.properties.strip_prefix, data: data7 };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    } else {
                      const err16 = { instancePath: instancePath + "/do/" + i0 + "/rename/strip_prefix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/strip_prefix/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.rename.properties.strip_prefix.type, parentSchema: schema24.anyOf[1].properties.rename.properties.strip_prefix, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                  if (data5.strip_suffix !== void 0) {
                    let data8 = data5.strip_suffix;
                    if (typeof data8 === "string") {
                      if (func2(data8) < 1) {
                        const err17 = { instancePath: instancePath + "/do/" + i0 + "/rename/strip_suffix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/strip_suffix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.rename.properties.strip_suffix, data: data8 };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    } else {
                      const err18 = { instancePath: instancePath + "/do/" + i0 + "/rename/strip_suffix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/strip_suffix/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.rename.properties.strip_suffix.type, parentSchema: schema24.anyOf[1].properties.rename.properties.strip_suffix, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  }
                  if (data5.add_prefix !== void 0) {
                    let data9 = data5.add_prefix;
                    if (typeof data9 === "string") {
                      if (func2(data9) < 1) {
                        const err19 = { instancePath: instancePath + "/do/" + i0 + "/rename/add_prefix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/add_prefix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.rename.properties.add_prefix, data: data9 };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                    } else {
                      const err20 = { instancePath: instancePath + "/do/" + i0 + "/rename/add_prefix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/add_prefix/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.rename.properties.add_prefix.type, parentSchema: schema24.anyOf[1].properties.rename.properties.add_prefix, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                  if (data5.add_suffix !== void 0) {
                    let data10 = data5.add_suffix;
                    if (typeof data10 === "string") {
                      if (func2(data10) < 1) {
                        const err21 = { instancePath: instancePath + "/do/" + i0 + "/rename/add_suffix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/add_suffix/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.rename.properties.add_suffix, data: data10 };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    } else {
                      const err22 = { instancePath: instancePath + "/do/" + i0 + "/rename/add_suffix", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/add_suffix/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.rename.properties.add_suffix.type, parentSchema: schema24.anyOf[1].properties.rename.properties.add_suffix, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                  if (data5.case !== void 0) {
                    let data11 = data5.case;
                    if (typeof data11 !== "string") {
                      const err23 = { instancePath: instancePath + "/do/" + i0 + "/rename/case", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/case/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.rename.properties.case.type, parentSchema: schema24.anyOf[1].properties.rename.properties.case, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (!(data11 === "snake" || data11 === "camel" || data11 === "lower" || data11 === "upper")) {
                      const err24 = { instancePath: instancePath + "/do/" + i0 + "/rename/case", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/case/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.rename.properties.case.enum }, schema: schema24.anyOf[1].properties.rename.properties.case.enum, parentSchema: schema24.anyOf[1].properties.rename.properties.case, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  }
                  if (data5.template !== void 0) {
                    let data12 = data5.template;
                    if (typeof data12 === "string") {
                      if (func2(data12) < 1) {
                        const err25 = { instancePath: instancePath + "/do/" + i0 + "/rename/template", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.rename.properties.template, data: data12 };
                        if (vErrors === null) {
                          vErrors = [err25];
                        } else {
                          vErrors.push(err25);
                        }
                        errors++;
                      }
                    } else {
                      const err26 = { instancePath: instancePath + "/do/" + i0 + "/rename/template", schemaPath: "#/definitions/step/anyOf/1/properties/rename/properties/template/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.rename.properties.template.type, parentSchema: schema24.anyOf[1].properties.rename.properties.template, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/do/" + i0 + "/rename", schemaPath: "#/definitions/step/anyOf/1/properties/rename/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.rename.type, parentSchema: schema24.anyOf[1].properties.rename, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              if (data3.order !== void 0) {
                let data13 = data3.order;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                  if (Object.keys(data13).length < 1) {
                    const err28 = { instancePath: instancePath + "/do/" + i0 + "/order", schemaPath: "#/definitions/step/anyOf/1/properties/order/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.order, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                  for (const key3 in data13) {
                    if (!(key3 === "first" || key3 === "last")) {
                      const err29 = { instancePath: instancePath + "/do/" + i0 + "/order", schemaPath: "#/definitions/step/anyOf/1/properties/order/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema24.anyOf[1].properties.order, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  }
                  if (data13.first !== void 0) {
                    let data14 = data13.first;
                    if (Array.isArray(data14)) {
                      if (data14.length < 1) {
                        const err30 = { instancePath: instancePath + "/do/" + i0 + "/order/first", schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/first/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.order.properties.first, data: data14 };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                      const len1 = data14.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data15 = data14[i1];
                        if (typeof data15 === "string") {
                          if (func2(data15) < 1) {
                            const err31 = { instancePath: instancePath + "/do/" + i0 + "/order/first/" + i1, schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/first/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.order.properties.first.items, data: data15 };
                            if (vErrors === null) {
                              vErrors = [err31];
                            } else {
                              vErrors.push(err31);
                            }
                            errors++;
                          }
                        } else {
                          const err32 = { instancePath: instancePath + "/do/" + i0 + "/order/first/" + i1, schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/first/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.order.properties.first.items.type, parentSchema: schema24.anyOf[1].properties.order.properties.first.items, data: data15 };
                          if (vErrors === null) {
                            vErrors = [err32];
                          } else {
                            vErrors.push(err32);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err33 = { instancePath: instancePath + "/do/" + i0 + "/order/first", schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/first/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.order.properties.first.type, parentSchema: schema24.anyOf[1].properties.order.properties.first, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                  if (data13.last !== void 0) {
                    let data16 = data13.last;
                    if (Array.isArray(data16)) {
                      if (data16.length < 1) {
                        const err34 = { instancePath: instancePath + "/do/" + i0 + "/order/last", schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/last/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.order.properties.last, data: data16 };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                      const len2 = data16.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data17 = data16[i2];
                        if (typeof data17 === "string") {
                          if (func2(data17) < 1) {
                            const err35 = { instancePath: instancePath + "/do/" + i0 + "/order/last/" + i2, schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/last/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.order.properties.last.items, data: data17 };
                            if (vErrors === null) {
                              vErrors = [err35];
                            } else {
                              vErrors.push(err35);
                            }
                            errors++;
                          }
                        } else {
                          const err36 = { instancePath: instancePath + "/do/" + i0 + "/order/last/" + i2, schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/last/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.order.properties.last.items.type, parentSchema: schema24.anyOf[1].properties.order.properties.last.items, data: data17 };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err37 = { instancePath: instancePath + "/do/" + i0 + "/order/last", schemaPath: "#/definitions/step/anyOf/1/properties/order/properties/last/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.order.properties.last.type, parentSchema: schema24.anyOf[1].properties.order.properties.last, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err38 = { instancePath: instancePath + "/do/" + i0 + "/order", schemaPath: "#/definitions/step/anyOf/1/properties/order/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.order.type, parentSchema: schema24.anyOf[1].properties.order, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
              if (data3.describe !== void 0) {
                let data18 = data3.describe;
                if (typeof data18 === "string") {
                  if (func2(data18) < 1) {
                    const err39 = { instancePath: instancePath + "/do/" + i0 + "/describe", schemaPath: "#/definitions/step/anyOf/1/properties/describe/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.describe, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                } else {
                  const err40 = { instancePath: instancePath + "/do/" + i0 + "/describe", schemaPath: "#/definitions/step/anyOf/1/properties/describe/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.describe.type, parentSchema: schema24.anyOf[1].properties.describe, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              if (data3.cast !== void 0) {
                let data19 = data3.cast;
                const _errs49 = errors;
                let valid12 = false;
                const _errs50 = errors;
                if (typeof data19 === "string") {
                  if (func2(data19) < 1) {
                    const err41 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[0], data: data19 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                } else {
                  const err42 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[0], data: data19 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                var _valid1 = _errs50 === errors;
                valid12 = valid12 || _valid1;
                if (!valid12) {
                  const _errs52 = errors;
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    if (Object.keys(data19).length > 1) {
                      const err43 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data19 };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (Object.keys(data19).length < 1) {
                      const err44 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data19 };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    for (const key4 in data19) {
                      if (!(key4 === "type" || key4 === "sql_type")) {
                        const err45 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data19 };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    if (data19.type !== void 0) {
                      let data20 = data19.type;
                      if (typeof data20 === "string") {
                        if (func2(data20) < 1) {
                          const err46 = { instancePath: instancePath + "/do/" + i0 + "/cast/type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.type, data: data20 };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      } else {
                        const err47 = { instancePath: instancePath + "/do/" + i0 + "/cast/type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.type.type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.type, data: data20 };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    if (data19.sql_type !== void 0) {
                      let data21 = data19.sql_type;
                      const _errs58 = errors;
                      let valid14 = false;
                      const _errs59 = errors;
                      if (typeof data21 === "string") {
                        if (func2(data21) < 1) {
                          const err48 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0], data: data21 };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                      } else {
                        const err49 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0], data: data21 };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                      var _valid2 = _errs59 === errors;
                      valid14 = valid14 || _valid2;
                      if (!valid14) {
                        const _errs61 = errors;
                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                          if (Object.keys(data21).length < 1) {
                            const err50 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1], data: data21 };
                            if (vErrors === null) {
                              vErrors = [err50];
                            } else {
                              vErrors.push(err50);
                            }
                            errors++;
                          }
                          for (const key5 in data21) {
                            let data22 = data21[key5];
                            if (typeof data22 === "string") {
                              if (func2(data22) < 1) {
                                const err51 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties, data: data22 };
                                if (vErrors === null) {
                                  vErrors = [err51];
                                } else {
                                  vErrors.push(err51);
                                }
                                errors++;
                              }
                            } else {
                              const err52 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties.type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties, data: data22 };
                              if (vErrors === null) {
                                vErrors = [err52];
                              } else {
                                vErrors.push(err52);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err53 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1], data: data21 };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                        var _valid2 = _errs61 === errors;
                        valid14 = valid14 || _valid2;
                      }
                      if (!valid14) {
                        const err54 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type, data: data21 };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      } else {
                        errors = _errs58;
                        if (vErrors !== null) {
                          if (_errs58) {
                            vErrors.length = _errs58;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data19 };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  var _valid1 = _errs52 === errors;
                  valid12 = valid12 || _valid1;
                }
                if (!valid12) {
                  const err56 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.cast.anyOf, parentSchema: schema24.anyOf[1].properties.cast, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
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
              if (data3.try_cast !== void 0) {
                let data23 = data3.try_cast;
                if (typeof data23 === "string") {
                  if (func2(data23) < 1) {
                    const err57 = { instancePath: instancePath + "/do/" + i0 + "/try_cast", schemaPath: "#/definitions/step/anyOf/1/properties/try_cast/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.try_cast, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                } else {
                  const err58 = { instancePath: instancePath + "/do/" + i0 + "/try_cast", schemaPath: "#/definitions/step/anyOf/1/properties/try_cast/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.try_cast.type, parentSchema: schema24.anyOf[1].properties.try_cast, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
              if (data3.trim !== void 0) {
                let data24 = data3.trim;
                if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
                  const err59 = { instancePath: instancePath + "/do/" + i0 + "/trim", schemaPath: "#/definitions/step/anyOf/1/properties/trim/type", keyword: "type", params: { type: schema24.anyOf[1].properties.trim.type }, schema: schema24.anyOf[1].properties.trim.type, parentSchema: schema24.anyOf[1].properties.trim, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                  for (const key6 in data24) {
                    const err60 = { instancePath: instancePath + "/do/" + i0 + "/trim", schemaPath: "#/definitions/step/anyOf/1/properties/trim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema24.anyOf[1].properties.trim, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
              }
              if (data3.lower !== void 0) {
                let data25 = data3.lower;
                if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
                  const err61 = { instancePath: instancePath + "/do/" + i0 + "/lower", schemaPath: "#/definitions/step/anyOf/1/properties/lower/type", keyword: "type", params: { type: schema24.anyOf[1].properties.lower.type }, schema: schema24.anyOf[1].properties.lower.type, parentSchema: schema24.anyOf[1].properties.lower, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                  for (const key7 in data25) {
                    const err62 = { instancePath: instancePath + "/do/" + i0 + "/lower", schemaPath: "#/definitions/step/anyOf/1/properties/lower/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema24.anyOf[1].properties.lower, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
              }
              if (data3.upper !== void 0) {
                let data26 = data3.upper;
                if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
                  const err63 = { instancePath: instancePath + "/do/" + i0 + "/upper", schemaPath: "#/definitions/step/anyOf/1/properties/upper/type", keyword: "type", params: { type: schema24.anyOf[1].properties.upper.type }, schema: schema24.anyOf[1].properties.upper.type, parentSchema: schema24.anyOf[1].properties.upper, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                  for (const key8 in data26) {
                    const err64 = { instancePath: instancePath + "/do/" + i0 + "/upper", schemaPath: "#/definitions/step/anyOf/1/properties/upper/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema24.anyOf[1].properties.upper, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
              }
              if (data3.collapse_whitespace !== void 0) {
                let data27 = data3.collapse_whitespace;
                if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)) && data27 !== null) {
                  const err65 = { instancePath: instancePath + "/do/" + i0 + "/collapse_whitespace", schemaPath: "#/definitions/step/anyOf/1/properties/collapse_whitespace/type", keyword: "type", params: { type: schema24.anyOf[1].properties.collapse_whitespace.type }, schema: schema24.anyOf[1].properties.collapse_whitespace.type, parentSchema: schema24.anyOf[1].properties.collapse_whitespace, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                  for (const key9 in data27) {
                    const err66 = { instancePath: instancePath + "/do/" + i0 + "/collapse_whitespace", schemaPath: "#/definitions/step/anyOf/1/properties/collapse_whitespace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema24.anyOf[1].properties.collapse_whitespace, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
              if (data3.digits !== void 0) {
                let data28 = data3.digits;
                if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
                  const err67 = { instancePath: instancePath + "/do/" + i0 + "/digits", schemaPath: "#/definitions/step/anyOf/1/properties/digits/type", keyword: "type", params: { type: schema24.anyOf[1].properties.digits.type }, schema: schema24.anyOf[1].properties.digits.type, parentSchema: schema24.anyOf[1].properties.digits, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  for (const key10 in data28) {
                    const err68 = { instancePath: instancePath + "/do/" + i0 + "/digits", schemaPath: "#/definitions/step/anyOf/1/properties/digits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema24.anyOf[1].properties.digits, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              }
              if (data3.email !== void 0) {
                let data29 = data3.email;
                if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
                  const err69 = { instancePath: instancePath + "/do/" + i0 + "/email", schemaPath: "#/definitions/step/anyOf/1/properties/email/type", keyword: "type", params: { type: schema24.anyOf[1].properties.email.type }, schema: schema24.anyOf[1].properties.email.type, parentSchema: schema24.anyOf[1].properties.email, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  for (const key11 in data29) {
                    const err70 = { instancePath: instancePath + "/do/" + i0 + "/email", schemaPath: "#/definitions/step/anyOf/1/properties/email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema24.anyOf[1].properties.email, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
              }
              if (data3.empty_to_null !== void 0) {
                let data30 = data3.empty_to_null;
                if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
                  const err71 = { instancePath: instancePath + "/do/" + i0 + "/empty_to_null", schemaPath: "#/definitions/step/anyOf/1/properties/empty_to_null/type", keyword: "type", params: { type: schema24.anyOf[1].properties.empty_to_null.type }, schema: schema24.anyOf[1].properties.empty_to_null.type, parentSchema: schema24.anyOf[1].properties.empty_to_null, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                  for (const key12 in data30) {
                    const err72 = { instancePath: instancePath + "/do/" + i0 + "/empty_to_null", schemaPath: "#/definitions/step/anyOf/1/properties/empty_to_null/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, schema: false, parentSchema: schema24.anyOf[1].properties.empty_to_null, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
              }
              if (data3.null_values !== void 0) {
                let data31 = data3.null_values;
                if (Array.isArray(data31)) {
                  if (data31.length < 1) {
                    const err73 = { instancePath: instancePath + "/do/" + i0 + "/null_values", schemaPath: "#/definitions/step/anyOf/1/properties/null_values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.null_values, data: data31 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  const len3 = data31.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data32 = data31[i3];
                    if (typeof data32 !== "string" && !(typeof data32 == "number" && isFinite(data32))) {
                      const err74 = { instancePath: instancePath + "/do/" + i0 + "/null_values/" + i3, schemaPath: "#/definitions/step/anyOf/1/properties/null_values/items/type", keyword: "type", params: { type: schema24.anyOf[1].properties.null_values.items.type }, schema: schema24.anyOf[1].properties.null_values.items.type, parentSchema: schema24.anyOf[1].properties.null_values.items, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err75 = { instancePath: instancePath + "/do/" + i0 + "/null_values", schemaPath: "#/definitions/step/anyOf/1/properties/null_values/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.null_values.type, parentSchema: schema24.anyOf[1].properties.null_values, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
              if (data3.default !== void 0) {
                let data33 = data3.default;
                if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
                  const err76 = { instancePath: instancePath + "/do/" + i0 + "/default", schemaPath: "#/definitions/step/anyOf/1/properties/default/type", keyword: "type", params: { type: schema24.anyOf[1].properties.default.type }, schema: schema24.anyOf[1].properties.default.type, parentSchema: schema24.anyOf[1].properties.default, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
              if (data3.to_bool !== void 0) {
                let data34 = data3.to_bool;
                if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                  if (data34.true === void 0) {
                    const err77 = { instancePath: instancePath + "/do/" + i0 + "/to_bool", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/required", keyword: "required", params: { missingProperty: "true" }, schema: schema24.anyOf[1].properties.to_bool.required, parentSchema: schema24.anyOf[1].properties.to_bool, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  if (data34.false === void 0) {
                    const err78 = { instancePath: instancePath + "/do/" + i0 + "/to_bool", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/required", keyword: "required", params: { missingProperty: "false" }, schema: schema24.anyOf[1].properties.to_bool.required, parentSchema: schema24.anyOf[1].properties.to_bool, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                  for (const key13 in data34) {
                    if (!(key13 === "true" || key13 === "false")) {
                      const err79 = { instancePath: instancePath + "/do/" + i0 + "/to_bool", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, schema: false, parentSchema: schema24.anyOf[1].properties.to_bool, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                  if (data34.true !== void 0) {
                    let data35 = data34.true;
                    if (Array.isArray(data35)) {
                      if (data35.length < 1) {
                        const err80 = { instancePath: instancePath + "/do/" + i0 + "/to_bool/true", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/properties/true/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.to_bool.properties.true, data: data35 };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                      const len4 = data35.length;
                      for (let i4 = 0; i4 < len4; i4++) {
                        let data36 = data35[i4];
                        if (typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36))) {
                          const err81 = { instancePath: instancePath + "/do/" + i0 + "/to_bool/true/" + i4, schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/properties/true/items/type", keyword: "type", params: { type: schema24.anyOf[1].properties.to_bool.properties.true.items.type }, schema: schema24.anyOf[1].properties.to_bool.properties.true.items.type, parentSchema: schema24.anyOf[1].properties.to_bool.properties.true.items, data: data36 };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err82 = { instancePath: instancePath + "/do/" + i0 + "/to_bool/true", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/properties/true/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.to_bool.properties.true.type, parentSchema: schema24.anyOf[1].properties.to_bool.properties.true, data: data35 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  }
                  if (data34.false !== void 0) {
                    let data37 = data34.false;
                    if (Array.isArray(data37)) {
                      if (data37.length < 1) {
                        const err83 = { instancePath: instancePath + "/do/" + i0 + "/to_bool/false", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/properties/false/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.to_bool.properties.false, data: data37 };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                      const len5 = data37.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data38 = data37[i5];
                        if (typeof data38 !== "string" && !(typeof data38 == "number" && isFinite(data38))) {
                          const err84 = { instancePath: instancePath + "/do/" + i0 + "/to_bool/false/" + i5, schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/properties/false/items/type", keyword: "type", params: { type: schema24.anyOf[1].properties.to_bool.properties.false.items.type }, schema: schema24.anyOf[1].properties.to_bool.properties.false.items.type, parentSchema: schema24.anyOf[1].properties.to_bool.properties.false.items, data: data38 };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err85 = { instancePath: instancePath + "/do/" + i0 + "/to_bool/false", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/properties/false/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.to_bool.properties.false.type, parentSchema: schema24.anyOf[1].properties.to_bool.properties.false, data: data37 };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err86 = { instancePath: instancePath + "/do/" + i0 + "/to_bool", schemaPath: "#/definitions/step/anyOf/1/properties/to_bool/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.to_bool.type, parentSchema: schema24.anyOf[1].properties.to_bool, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
              if (data3.map !== void 0) {
                let data39 = data3.map;
                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                  if (data39.values === void 0) {
                    const err87 = { instancePath: instancePath + "/do/" + i0 + "/map", schemaPath: "#/definitions/step/anyOf/1/properties/map/required", keyword: "required", params: { missingProperty: "values" }, schema: schema24.anyOf[1].properties.map.required, parentSchema: schema24.anyOf[1].properties.map, data: data39 };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                  for (const key14 in data39) {
                    if (!(key14 === "values" || key14 === "else")) {
                      const err88 = { instancePath: instancePath + "/do/" + i0 + "/map", schemaPath: "#/definitions/step/anyOf/1/properties/map/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, schema: false, parentSchema: schema24.anyOf[1].properties.map, data: data39 };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                  }
                  if (data39.values !== void 0) {
                    let data40 = data39.values;
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                      if (Object.keys(data40).length < 1) {
                        const err89 = { instancePath: instancePath + "/do/" + i0 + "/map/values", schemaPath: "#/definitions/step/anyOf/1/properties/map/properties/values/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.map.properties.values, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                      for (const key15 in data40) {
                        let data41 = data40[key15];
                        if (typeof data41 !== "string" && !(typeof data41 == "number" && isFinite(data41)) && typeof data41 !== "boolean") {
                          const err90 = { instancePath: instancePath + "/do/" + i0 + "/map/values/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/step/anyOf/1/properties/map/properties/values/additionalProperties/type", keyword: "type", params: { type: schema24.anyOf[1].properties.map.properties.values.additionalProperties.type }, schema: schema24.anyOf[1].properties.map.properties.values.additionalProperties.type, parentSchema: schema24.anyOf[1].properties.map.properties.values.additionalProperties, data: data41 };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err91 = { instancePath: instancePath + "/do/" + i0 + "/map/values", schemaPath: "#/definitions/step/anyOf/1/properties/map/properties/values/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.map.properties.values.type, parentSchema: schema24.anyOf[1].properties.map.properties.values, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  }
                  if (data39.else !== void 0) {
                    let data42 = data39.else;
                    if (typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
                      const err92 = { instancePath: instancePath + "/do/" + i0 + "/map/else", schemaPath: "#/definitions/step/anyOf/1/properties/map/properties/else/type", keyword: "type", params: { type: schema24.anyOf[1].properties.map.properties.else.type }, schema: schema24.anyOf[1].properties.map.properties.else.type, parentSchema: schema24.anyOf[1].properties.map.properties.else, data: data42 };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err93 = { instancePath: instancePath + "/do/" + i0 + "/map", schemaPath: "#/definitions/step/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.map.type, parentSchema: schema24.anyOf[1].properties.map, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
              if (data3.round !== void 0) {
                let data43 = data3.round;
                if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                  const err94 = { instancePath: instancePath + "/do/" + i0 + "/round", schemaPath: "#/definitions/step/anyOf/1/properties/round/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.round.type, parentSchema: schema24.anyOf[1].properties.round, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (typeof data43 == "number" && isFinite(data43)) {
                  if (data43 > 38 || isNaN(data43)) {
                    const err95 = { instancePath: instancePath + "/do/" + i0 + "/round", schemaPath: "#/definitions/step/anyOf/1/properties/round/maximum", keyword: "maximum", params: { comparison: "<=", limit: 38 }, schema: 38, parentSchema: schema24.anyOf[1].properties.round, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                  if (data43 < 0 || isNaN(data43)) {
                    const err96 = { instancePath: instancePath + "/do/" + i0 + "/round", schemaPath: "#/definitions/step/anyOf/1/properties/round/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.anyOf[1].properties.round, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
              }
              if (data3.minor_units !== void 0) {
                let data44 = data3.minor_units;
                if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                  const err97 = { instancePath: instancePath + "/do/" + i0 + "/minor_units", schemaPath: "#/definitions/step/anyOf/1/properties/minor_units/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.minor_units.type, parentSchema: schema24.anyOf[1].properties.minor_units, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (typeof data44 == "number" && isFinite(data44)) {
                  if (data44 > 6 || isNaN(data44)) {
                    const err98 = { instancePath: instancePath + "/do/" + i0 + "/minor_units", schemaPath: "#/definitions/step/anyOf/1/properties/minor_units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, schema: 6, parentSchema: schema24.anyOf[1].properties.minor_units, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                  if (data44 < 1 || isNaN(data44)) {
                    const err99 = { instancePath: instancePath + "/do/" + i0 + "/minor_units", schemaPath: "#/definitions/step/anyOf/1/properties/minor_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.minor_units, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                }
              }
              if (data3.epoch !== void 0) {
                let data45 = data3.epoch;
                if (!(data45 === "s" || data45 === "ms" || data45 === "us")) {
                  const err100 = { instancePath: instancePath + "/do/" + i0 + "/epoch", schemaPath: "#/definitions/step/anyOf/1/properties/epoch/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.epoch.enum }, schema: schema24.anyOf[1].properties.epoch.enum, parentSchema: schema24.anyOf[1].properties.epoch, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
              if (data3.utc !== void 0) {
                let data46 = data3.utc;
                if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
                  const err101 = { instancePath: instancePath + "/do/" + i0 + "/utc", schemaPath: "#/definitions/step/anyOf/1/properties/utc/type", keyword: "type", params: { type: schema24.anyOf[1].properties.utc.type }, schema: schema24.anyOf[1].properties.utc.type, parentSchema: schema24.anyOf[1].properties.utc, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                  for (const key16 in data46) {
                    const err102 = { instancePath: instancePath + "/do/" + i0 + "/utc", schemaPath: "#/definitions/step/anyOf/1/properties/utc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, schema: false, parentSchema: schema24.anyOf[1].properties.utc, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
              }
              if (data3.assume_timezone !== void 0) {
                let data47 = data3.assume_timezone;
                if (typeof data47 === "string") {
                  if (!pattern0.test(data47)) {
                    const err103 = { instancePath: instancePath + "/do/" + i0 + "/assume_timezone", schemaPath: "#/definitions/step/anyOf/1/properties/assume_timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$" }, schema: "^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$", parentSchema: schema24.anyOf[1].properties.assume_timezone, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/do/" + i0 + "/assume_timezone", schemaPath: "#/definitions/step/anyOf/1/properties/assume_timezone/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.assume_timezone.type, parentSchema: schema24.anyOf[1].properties.assume_timezone, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
              if (data3.to_date !== void 0) {
                let data48 = data3.to_date;
                if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
                  const err105 = { instancePath: instancePath + "/do/" + i0 + "/to_date", schemaPath: "#/definitions/step/anyOf/1/properties/to_date/type", keyword: "type", params: { type: schema24.anyOf[1].properties.to_date.type }, schema: schema24.anyOf[1].properties.to_date.type, parentSchema: schema24.anyOf[1].properties.to_date, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                  for (const key17 in data48) {
                    const err106 = { instancePath: instancePath + "/do/" + i0 + "/to_date", schemaPath: "#/definitions/step/anyOf/1/properties/to_date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, schema: false, parentSchema: schema24.anyOf[1].properties.to_date, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
              }
              if (data3.hash !== void 0) {
                let data49 = data3.hash;
                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                  for (const key18 in data49) {
                    if (!(key18 === "algorithm" || key18 === "salt" || key18 === "unsalted" || key18 === "normalise")) {
                      const err107 = { instancePath: instancePath + "/do/" + i0 + "/hash", schemaPath: "#/definitions/step/anyOf/1/properties/hash/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, schema: false, parentSchema: schema24.anyOf[1].properties.hash, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  }
                  if (data49.algorithm !== void 0) {
                    let data50 = data49.algorithm;
                    if (!(data50 === "sha256" || data50 === "md5")) {
                      const err108 = { instancePath: instancePath + "/do/" + i0 + "/hash/algorithm", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.hash.properties.algorithm.enum }, schema: schema24.anyOf[1].properties.hash.properties.algorithm.enum, parentSchema: schema24.anyOf[1].properties.hash.properties.algorithm, data: data50 };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  }
                  if (data49.salt !== void 0) {
                    let data51 = data49.salt;
                    if (typeof data51 === "string") {
                      if (!pattern1.test(data51)) {
                        const err109 = { instancePath: instancePath + "/do/" + i0 + "/hash/salt", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/salt/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema24.anyOf[1].properties.hash.properties.salt, data: data51 };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                      }
                    } else {
                      const err110 = { instancePath: instancePath + "/do/" + i0 + "/hash/salt", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/salt/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.hash.properties.salt.type, parentSchema: schema24.anyOf[1].properties.hash.properties.salt, data: data51 };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  }
                  if (data49.unsalted !== void 0) {
                    let data52 = data49.unsalted;
                    if (true !== data52) {
                      const err111 = { instancePath: instancePath + "/do/" + i0 + "/hash/unsalted", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/unsalted/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema24.anyOf[1].properties.hash.properties.unsalted, data: data52 };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                  }
                  if (data49.normalise !== void 0) {
                    let data53 = data49.normalise;
                    const _errs137 = errors;
                    let valid26 = false;
                    const _errs138 = errors;
                    if (!(data53 === "trim" || data53 === "lower")) {
                      const err112 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[0].enum }, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[0].enum, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[0], data: data53 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                    var _valid3 = _errs138 === errors;
                    valid26 = valid26 || _valid3;
                    if (!valid26) {
                      const _errs139 = errors;
                      if (Array.isArray(data53)) {
                        const len6 = data53.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data54 = data53[i6];
                          if (!(data54 === "trim" || data54 === "lower")) {
                            const err113 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise/" + i6, schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].items.enum }, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].items.enum, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].items, data: data54 };
                            if (vErrors === null) {
                              vErrors = [err113];
                            } else {
                              vErrors.push(err113);
                            }
                            errors++;
                          }
                        }
                        let i7 = data53.length;
                        let j0;
                        if (i7 > 1) {
                          outer0: for (; i7--; ) {
                            for (j0 = i7; j0--; ) {
                              if (func0(data53[i7], data53[j0])) {
                                const err114 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j0 }, schema: true, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1], data: data53 };
                                if (vErrors === null) {
                                  vErrors = [err114];
                                } else {
                                  vErrors.push(err114);
                                }
                                errors++;
                                break outer0;
                              }
                            }
                          }
                        }
                      } else {
                        const err115 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1], data: data53 };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                      var _valid3 = _errs139 === errors;
                      valid26 = valid26 || _valid3;
                    }
                    if (!valid26) {
                      const err116 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise, data: data53 };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    } else {
                      errors = _errs137;
                      if (vErrors !== null) {
                        if (_errs137) {
                          vErrors.length = _errs137;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err117 = { instancePath: instancePath + "/do/" + i0 + "/hash", schemaPath: "#/definitions/step/anyOf/1/properties/hash/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.hash.type, parentSchema: schema24.anyOf[1].properties.hash, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              if (data3.mask !== void 0) {
                let data55 = data3.mask;
                if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                  if (data55.keep === void 0) {
                    const err118 = { instancePath: instancePath + "/do/" + i0 + "/mask", schemaPath: "#/definitions/step/anyOf/1/properties/mask/required", keyword: "required", params: { missingProperty: "keep" }, schema: schema24.anyOf[1].properties.mask.required, parentSchema: schema24.anyOf[1].properties.mask, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                  for (const key19 in data55) {
                    if (!(key19 === "keep")) {
                      const err119 = { instancePath: instancePath + "/do/" + i0 + "/mask", schemaPath: "#/definitions/step/anyOf/1/properties/mask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, schema: false, parentSchema: schema24.anyOf[1].properties.mask, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                  }
                  if (data55.keep !== void 0) {
                    let data56 = data55.keep;
                    if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                      const err120 = { instancePath: instancePath + "/do/" + i0 + "/mask/keep", schemaPath: "#/definitions/step/anyOf/1/properties/mask/properties/keep/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.mask.properties.keep.type, parentSchema: schema24.anyOf[1].properties.mask.properties.keep, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                    }
                    if (typeof data56 == "number" && isFinite(data56)) {
                      if (data56 > 32 || isNaN(data56)) {
                        const err121 = { instancePath: instancePath + "/do/" + i0 + "/mask/keep", schemaPath: "#/definitions/step/anyOf/1/properties/mask/properties/keep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, schema: 32, parentSchema: schema24.anyOf[1].properties.mask.properties.keep, data: data56 };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                      if (data56 < 1 || isNaN(data56)) {
                        const err122 = { instancePath: instancePath + "/do/" + i0 + "/mask/keep", schemaPath: "#/definitions/step/anyOf/1/properties/mask/properties/keep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.mask.properties.keep, data: data56 };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err123 = { instancePath: instancePath + "/do/" + i0 + "/mask", schemaPath: "#/definitions/step/anyOf/1/properties/mask/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.mask.type, parentSchema: schema24.anyOf[1].properties.mask, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
              }
              if (data3.email_domain !== void 0) {
                let data57 = data3.email_domain;
                if (!(data57 && typeof data57 == "object" && !Array.isArray(data57)) && data57 !== null) {
                  const err124 = { instancePath: instancePath + "/do/" + i0 + "/email_domain", schemaPath: "#/definitions/step/anyOf/1/properties/email_domain/type", keyword: "type", params: { type: schema24.anyOf[1].properties.email_domain.type }, schema: schema24.anyOf[1].properties.email_domain.type, parentSchema: schema24.anyOf[1].properties.email_domain, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                  for (const key20 in data57) {
                    const err125 = { instancePath: instancePath + "/do/" + i0 + "/email_domain", schemaPath: "#/definitions/step/anyOf/1/properties/email_domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, schema: false, parentSchema: schema24.anyOf[1].properties.email_domain, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
              }
              if (data3.redact !== void 0) {
                let data58 = data3.redact;
                if (!(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null) {
                  const err126 = { instancePath: instancePath + "/do/" + i0 + "/redact", schemaPath: "#/definitions/step/anyOf/1/properties/redact/type", keyword: "type", params: { type: schema24.anyOf[1].properties.redact.type }, schema: schema24.anyOf[1].properties.redact.type, parentSchema: schema24.anyOf[1].properties.redact, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                  for (const key21 in data58) {
                    const err127 = { instancePath: instancePath + "/do/" + i0 + "/redact", schemaPath: "#/definitions/step/anyOf/1/properties/redact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, schema: false, parentSchema: schema24.anyOf[1].properties.redact, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
              }
              if (data3.json !== void 0) {
                let data59 = data3.json;
                if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                  if (data59.path === void 0) {
                    const err128 = { instancePath: instancePath + "/do/" + i0 + "/json", schemaPath: "#/definitions/step/anyOf/1/properties/json/required", keyword: "required", params: { missingProperty: "path" }, schema: schema24.anyOf[1].properties.json.required, parentSchema: schema24.anyOf[1].properties.json, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                  if (data59.as === void 0) {
                    const err129 = { instancePath: instancePath + "/do/" + i0 + "/json", schemaPath: "#/definitions/step/anyOf/1/properties/json/required", keyword: "required", params: { missingProperty: "as" }, schema: schema24.anyOf[1].properties.json.required, parentSchema: schema24.anyOf[1].properties.json, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err129];
                    } else {
                      vErrors.push(err129);
                    }
                    errors++;
                  }
                  for (const key22 in data59) {
                    if (!(key22 === "path" || key22 === "as" || key22 === "type")) {
                      const err130 = { instancePath: instancePath + "/do/" + i0 + "/json", schemaPath: "#/definitions/step/anyOf/1/properties/json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, schema: false, parentSchema: schema24.anyOf[1].properties.json, data: data59 };
                      if (vErrors === null) {
                        vErrors = [err130];
                      } else {
                        vErrors.push(err130);
                      }
                      errors++;
                    }
                  }
                  if (data59.path !== void 0) {
                    let data60 = data59.path;
                    const _errs157 = errors;
                    let valid32 = false;
                    const _errs158 = errors;
                    if (typeof data60 === "string") {
                      if (func2(data60) < 1) {
                        const err131 = { instancePath: instancePath + "/do/" + i0 + "/json/path", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[0], data: data60 };
                        if (vErrors === null) {
                          vErrors = [err131];
                        } else {
                          vErrors.push(err131);
                        }
                        errors++;
                      }
                    } else {
                      const err132 = { instancePath: instancePath + "/do/" + i0 + "/json/path", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.json.properties.path.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[0], data: data60 };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                    var _valid4 = _errs158 === errors;
                    valid32 = valid32 || _valid4;
                    if (!valid32) {
                      const _errs160 = errors;
                      if (Array.isArray(data60)) {
                        if (data60.length < 1) {
                          const err133 = { instancePath: instancePath + "/do/" + i0 + "/json/path", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[1], data: data60 };
                          if (vErrors === null) {
                            vErrors = [err133];
                          } else {
                            vErrors.push(err133);
                          }
                          errors++;
                        }
                        const len7 = data60.length;
                        for (let i8 = 0; i8 < len7; i8++) {
                          let data61 = data60[i8];
                          const _errs163 = errors;
                          let valid35 = false;
                          const _errs164 = errors;
                          if (typeof data61 === "string") {
                            if (func2(data61) < 1) {
                              const err134 = { instancePath: instancePath + "/do/" + i0 + "/json/path/" + i8, schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[0], data: data61 };
                              if (vErrors === null) {
                                vErrors = [err134];
                              } else {
                                vErrors.push(err134);
                              }
                              errors++;
                            }
                          } else {
                            const err135 = { instancePath: instancePath + "/do/" + i0 + "/json/path/" + i8, schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[0], data: data61 };
                            if (vErrors === null) {
                              vErrors = [err135];
                            } else {
                              vErrors.push(err135);
                            }
                            errors++;
                          }
                          var _valid5 = _errs164 === errors;
                          valid35 = valid35 || _valid5;
                          if (!valid35) {
                            const _errs166 = errors;
                            if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                              const err136 = { instancePath: instancePath + "/do/" + i0 + "/json/path/" + i8, schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[1], data: data61 };
                              if (vErrors === null) {
                                vErrors = [err136];
                              } else {
                                vErrors.push(err136);
                              }
                              errors++;
                            }
                            if (typeof data61 == "number" && isFinite(data61)) {
                              if (data61 < 0 || isNaN(data61)) {
                                const err137 = { instancePath: instancePath + "/do/" + i0 + "/json/path/" + i8, schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf[1], data: data61 };
                                if (vErrors === null) {
                                  vErrors = [err137];
                                } else {
                                  vErrors.push(err137);
                                }
                                errors++;
                              }
                            }
                            var _valid5 = _errs166 === errors;
                            valid35 = valid35 || _valid5;
                          }
                          if (!valid35) {
                            const err138 = { instancePath: instancePath + "/do/" + i0 + "/json/path/" + i8, schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items.anyOf, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].items, data: data61 };
                            if (vErrors === null) {
                              vErrors = [err138];
                            } else {
                              vErrors.push(err138);
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
                        const err139 = { instancePath: instancePath + "/do/" + i0 + "/json/path", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.json.properties.path.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.json.properties.path.anyOf[1], data: data60 };
                        if (vErrors === null) {
                          vErrors = [err139];
                        } else {
                          vErrors.push(err139);
                        }
                        errors++;
                      }
                      var _valid4 = _errs160 === errors;
                      valid32 = valid32 || _valid4;
                    }
                    if (!valid32) {
                      const err140 = { instancePath: instancePath + "/do/" + i0 + "/json/path", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/path/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.json.properties.path.anyOf, parentSchema: schema24.anyOf[1].properties.json.properties.path, data: data60 };
                      if (vErrors === null) {
                        vErrors = [err140];
                      } else {
                        vErrors.push(err140);
                      }
                      errors++;
                    } else {
                      errors = _errs157;
                      if (vErrors !== null) {
                        if (_errs157) {
                          vErrors.length = _errs157;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                  if (data59.as !== void 0) {
                    let data62 = data59.as;
                    if (typeof data62 === "string") {
                      if (!pattern2.test(data62)) {
                        const err141 = { instancePath: instancePath + "/do/" + i0 + "/json/as", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/as/pattern", keyword: "pattern", params: { pattern: '^[^"\\u0000-\\u001f]+$' }, schema: '^[^"\\u0000-\\u001f]+$', parentSchema: schema24.anyOf[1].properties.json.properties.as, data: data62 };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                    } else {
                      const err142 = { instancePath: instancePath + "/do/" + i0 + "/json/as", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/as/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.json.properties.as.type, parentSchema: schema24.anyOf[1].properties.json.properties.as, data: data62 };
                      if (vErrors === null) {
                        vErrors = [err142];
                      } else {
                        vErrors.push(err142);
                      }
                      errors++;
                    }
                  }
                  if (data59.type !== void 0) {
                    let data63 = data59.type;
                    if (typeof data63 === "string") {
                      if (func2(data63) < 1) {
                        const err143 = { instancePath: instancePath + "/do/" + i0 + "/json/type", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.json.properties.type, data: data63 };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                    } else {
                      const err144 = { instancePath: instancePath + "/do/" + i0 + "/json/type", schemaPath: "#/definitions/step/anyOf/1/properties/json/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.json.properties.type.type, parentSchema: schema24.anyOf[1].properties.json.properties.type, data: data63 };
                      if (vErrors === null) {
                        vErrors = [err144];
                      } else {
                        vErrors.push(err144);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err145 = { instancePath: instancePath + "/do/" + i0 + "/json", schemaPath: "#/definitions/step/anyOf/1/properties/json/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.json.type, parentSchema: schema24.anyOf[1].properties.json, data: data59 };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
              if (data3.json_length !== void 0) {
                let data64 = data3.json_length;
                if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                  if (data64.as === void 0) {
                    const err146 = { instancePath: instancePath + "/do/" + i0 + "/json_length", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/required", keyword: "required", params: { missingProperty: "as" }, schema: schema24.anyOf[1].properties.json_length.required, parentSchema: schema24.anyOf[1].properties.json_length, data: data64 };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                  for (const key23 in data64) {
                    if (!(key23 === "path" || key23 === "as")) {
                      const err147 = { instancePath: instancePath + "/do/" + i0 + "/json_length", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, schema: false, parentSchema: schema24.anyOf[1].properties.json_length, data: data64 };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                  }
                  if (data64.path !== void 0) {
                    let data65 = data64.path;
                    const _errs176 = errors;
                    let valid37 = false;
                    const _errs177 = errors;
                    if (typeof data65 === "string") {
                      if (func2(data65) < 1) {
                        const err148 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[0], data: data65 };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                    } else {
                      const err149 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[0], data: data65 };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                    var _valid6 = _errs177 === errors;
                    valid37 = valid37 || _valid6;
                    if (!valid37) {
                      const _errs179 = errors;
                      if (Array.isArray(data65)) {
                        if (data65.length < 1) {
                          const err150 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1], data: data65 };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                        }
                        const len8 = data65.length;
                        for (let i9 = 0; i9 < len8; i9++) {
                          let data66 = data65[i9];
                          const _errs182 = errors;
                          let valid40 = false;
                          const _errs183 = errors;
                          if (typeof data66 === "string") {
                            if (func2(data66) < 1) {
                              const err151 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path/" + i9, schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[0], data: data66 };
                              if (vErrors === null) {
                                vErrors = [err151];
                              } else {
                                vErrors.push(err151);
                              }
                              errors++;
                            }
                          } else {
                            const err152 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path/" + i9, schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[0], data: data66 };
                            if (vErrors === null) {
                              vErrors = [err152];
                            } else {
                              vErrors.push(err152);
                            }
                            errors++;
                          }
                          var _valid7 = _errs183 === errors;
                          valid40 = valid40 || _valid7;
                          if (!valid40) {
                            const _errs185 = errors;
                            if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                              const err153 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path/" + i9, schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[1], data: data66 };
                              if (vErrors === null) {
                                vErrors = [err153];
                              } else {
                                vErrors.push(err153);
                              }
                              errors++;
                            }
                            if (typeof data66 == "number" && isFinite(data66)) {
                              if (data66 < 0 || isNaN(data66)) {
                                const err154 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path/" + i9, schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf[1], data: data66 };
                                if (vErrors === null) {
                                  vErrors = [err154];
                                } else {
                                  vErrors.push(err154);
                                }
                                errors++;
                              }
                            }
                            var _valid7 = _errs185 === errors;
                            valid40 = valid40 || _valid7;
                          }
                          if (!valid40) {
                            const err155 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path/" + i9, schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items.anyOf, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].items, data: data66 };
                            if (vErrors === null) {
                              vErrors = [err155];
                            } else {
                              vErrors.push(err155);
                            }
                            errors++;
                          } else {
                            errors = _errs182;
                            if (vErrors !== null) {
                              if (_errs182) {
                                vErrors.length = _errs182;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                      } else {
                        const err156 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.json_length.properties.path.anyOf[1], data: data65 };
                        if (vErrors === null) {
                          vErrors = [err156];
                        } else {
                          vErrors.push(err156);
                        }
                        errors++;
                      }
                      var _valid6 = _errs179 === errors;
                      valid37 = valid37 || _valid6;
                    }
                    if (!valid37) {
                      const err157 = { instancePath: instancePath + "/do/" + i0 + "/json_length/path", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/path/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.json_length.properties.path.anyOf, parentSchema: schema24.anyOf[1].properties.json_length.properties.path, data: data65 };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    } else {
                      errors = _errs176;
                      if (vErrors !== null) {
                        if (_errs176) {
                          vErrors.length = _errs176;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                  if (data64.as !== void 0) {
                    let data67 = data64.as;
                    if (typeof data67 === "string") {
                      if (!pattern2.test(data67)) {
                        const err158 = { instancePath: instancePath + "/do/" + i0 + "/json_length/as", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/as/pattern", keyword: "pattern", params: { pattern: '^[^"\\u0000-\\u001f]+$' }, schema: '^[^"\\u0000-\\u001f]+$', parentSchema: schema24.anyOf[1].properties.json_length.properties.as, data: data67 };
                        if (vErrors === null) {
                          vErrors = [err158];
                        } else {
                          vErrors.push(err158);
                        }
                        errors++;
                      }
                    } else {
                      const err159 = { instancePath: instancePath + "/do/" + i0 + "/json_length/as", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/properties/as/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.json_length.properties.as.type, parentSchema: schema24.anyOf[1].properties.json_length.properties.as, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err160 = { instancePath: instancePath + "/do/" + i0 + "/json_length", schemaPath: "#/definitions/step/anyOf/1/properties/json_length/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.json_length.type, parentSchema: schema24.anyOf[1].properties.json_length, data: data64 };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              if (data3.merge_variants !== void 0) {
                let data68 = data3.merge_variants;
                if (typeof data68 !== "string" && data68 !== null) {
                  const err161 = { instancePath: instancePath + "/do/" + i0 + "/merge_variants", schemaPath: "#/definitions/step/anyOf/1/properties/merge_variants/type", keyword: "type", params: { type: schema24.anyOf[1].properties.merge_variants.type }, schema: schema24.anyOf[1].properties.merge_variants.type, parentSchema: schema24.anyOf[1].properties.merge_variants, data: data68 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                if (typeof data68 === "string") {
                  if (func2(data68) < 1) {
                    const err162 = { instancePath: instancePath + "/do/" + i0 + "/merge_variants", schemaPath: "#/definitions/step/anyOf/1/properties/merge_variants/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.merge_variants, data: data68 };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                }
              }
              if (data3.surrogate_key !== void 0) {
                let data69 = data3.surrogate_key;
                if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                  if (data69.name === void 0) {
                    const err163 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/required", keyword: "required", params: { missingProperty: "name" }, schema: schema24.anyOf[1].properties.surrogate_key.required, parentSchema: schema24.anyOf[1].properties.surrogate_key, data: data69 };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                  if (data69.columns === void 0) {
                    const err164 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.anyOf[1].properties.surrogate_key.required, parentSchema: schema24.anyOf[1].properties.surrogate_key, data: data69 };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                  for (const key24 in data69) {
                    if (!(key24 === "name" || key24 === "columns")) {
                      const err165 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, schema: false, parentSchema: schema24.anyOf[1].properties.surrogate_key, data: data69 };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                  }
                  if (data69.name !== void 0) {
                    let data70 = data69.name;
                    if (typeof data70 === "string") {
                      if (!pattern2.test(data70)) {
                        const err166 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key/name", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/properties/name/pattern", keyword: "pattern", params: { pattern: '^[^"\\u0000-\\u001f]+$' }, schema: '^[^"\\u0000-\\u001f]+$', parentSchema: schema24.anyOf[1].properties.surrogate_key.properties.name, data: data70 };
                        if (vErrors === null) {
                          vErrors = [err166];
                        } else {
                          vErrors.push(err166);
                        }
                        errors++;
                      }
                    } else {
                      const err167 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key/name", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.surrogate_key.properties.name.type, parentSchema: schema24.anyOf[1].properties.surrogate_key.properties.name, data: data70 };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  }
                  if (data69.columns !== void 0) {
                    let data71 = data69.columns;
                    if (Array.isArray(data71)) {
                      if (data71.length < 1) {
                        const err168 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key/columns", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.surrogate_key.properties.columns, data: data71 };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                      const len9 = data71.length;
                      for (let i10 = 0; i10 < len9; i10++) {
                        let data72 = data71[i10];
                        if (typeof data72 !== "string") {
                          const err169 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key/columns/" + i10, schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.surrogate_key.properties.columns.items.type, parentSchema: schema24.anyOf[1].properties.surrogate_key.properties.columns.items, data: data72 };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err170 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key/columns", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.surrogate_key.properties.columns.type, parentSchema: schema24.anyOf[1].properties.surrogate_key.properties.columns, data: data71 };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err171 = { instancePath: instancePath + "/do/" + i0 + "/surrogate_key", schemaPath: "#/definitions/step/anyOf/1/properties/surrogate_key/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.surrogate_key.type, parentSchema: schema24.anyOf[1].properties.surrogate_key, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
              if (data3.dedupe !== void 0) {
                let data73 = data3.dedupe;
                if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                  if (data73.by === void 0) {
                    const err172 = { instancePath: instancePath + "/do/" + i0 + "/dedupe", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/required", keyword: "required", params: { missingProperty: "by" }, schema: schema24.anyOf[1].properties.dedupe.required, parentSchema: schema24.anyOf[1].properties.dedupe, data: data73 };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                  for (const key25 in data73) {
                    if (!(key25 === "by" || key25 === "order" || key25 === "null_keys")) {
                      const err173 = { instancePath: instancePath + "/do/" + i0 + "/dedupe", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, schema: false, parentSchema: schema24.anyOf[1].properties.dedupe, data: data73 };
                      if (vErrors === null) {
                        vErrors = [err173];
                      } else {
                        vErrors.push(err173);
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
                      const err174 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/0/const", keyword: "const", params: { allowedValue: "primary_key" }, schema: "primary_key", parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[0], data: data74 };
                      if (vErrors === null) {
                        vErrors = [err174];
                      } else {
                        vErrors.push(err174);
                      }
                      errors++;
                    }
                    var _valid8 = _errs205 === errors;
                    valid45 = valid45 || _valid8;
                    if (!valid45) {
                      const _errs206 = errors;
                      if (Array.isArray(data74)) {
                        if (data74.length < 1) {
                          const err175 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1], data: data74 };
                          if (vErrors === null) {
                            vErrors = [err175];
                          } else {
                            vErrors.push(err175);
                          }
                          errors++;
                        }
                        const len10 = data74.length;
                        for (let i11 = 0; i11 < len10; i11++) {
                          let data75 = data74[i11];
                          if (typeof data75 === "string") {
                            if (func2(data75) < 1) {
                              const err176 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by/" + i11, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].items, data: data75 };
                              if (vErrors === null) {
                                vErrors = [err176];
                              } else {
                                vErrors.push(err176);
                              }
                              errors++;
                            }
                          } else {
                            const err177 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by/" + i11, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].items.type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].items, data: data75 };
                            if (vErrors === null) {
                              vErrors = [err177];
                            } else {
                              vErrors.push(err177);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err178 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1], data: data74 };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                      var _valid8 = _errs206 === errors;
                      valid45 = valid45 || _valid8;
                    }
                    if (!valid45) {
                      const err179 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by, data: data74 };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
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
                        const err180 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order, data: data76 };
                        if (vErrors === null) {
                          vErrors = [err180];
                        } else {
                          vErrors.push(err180);
                        }
                        errors++;
                      }
                      const len11 = data76.length;
                      for (let i12 = 0; i12 < len11; i12++) {
                        let data77 = data76[i12];
                        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                          if (Object.keys(data77).length > 1) {
                            const err181 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i12, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items, data: data77 };
                            if (vErrors === null) {
                              vErrors = [err181];
                            } else {
                              vErrors.push(err181);
                            }
                            errors++;
                          }
                          if (Object.keys(data77).length < 1) {
                            const err182 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i12, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items, data: data77 };
                            if (vErrors === null) {
                              vErrors = [err182];
                            } else {
                              vErrors.push(err182);
                            }
                            errors++;
                          }
                          for (const key26 in data77) {
                            let data78 = data77[key26];
                            if (!(data78 === "asc" || data78 === "desc")) {
                              const err183 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i12 + "/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.dedupe.properties.order.items.additionalProperties.enum }, schema: schema24.anyOf[1].properties.dedupe.properties.order.items.additionalProperties.enum, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items.additionalProperties, data: data78 };
                              if (vErrors === null) {
                                vErrors = [err183];
                              } else {
                                vErrors.push(err183);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err184 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i12, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.dedupe.properties.order.items.type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items, data: data77 };
                          if (vErrors === null) {
                            vErrors = [err184];
                          } else {
                            vErrors.push(err184);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err185 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.dedupe.properties.order.type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order, data: data76 };
                      if (vErrors === null) {
                        vErrors = [err185];
                      } else {
                        vErrors.push(err185);
                      }
                      errors++;
                    }
                  }
                  if (data73.null_keys !== void 0) {
                    let data79 = data73.null_keys;
                    if (!(data79 === "keep" || data79 === "drop")) {
                      const err186 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/null_keys", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/null_keys/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.dedupe.properties.null_keys.enum }, schema: schema24.anyOf[1].properties.dedupe.properties.null_keys.enum, parentSchema: schema24.anyOf[1].properties.dedupe.properties.null_keys, data: data79 };
                      if (vErrors === null) {
                        vErrors = [err186];
                      } else {
                        vErrors.push(err186);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err187 = { instancePath: instancePath + "/do/" + i0 + "/dedupe", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.dedupe.type, parentSchema: schema24.anyOf[1].properties.dedupe, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
              }
              if (data3.drop_deleted !== void 0) {
                let data80 = data3.drop_deleted;
                if (!(data80 && typeof data80 == "object" && !Array.isArray(data80)) && data80 !== null) {
                  const err188 = { instancePath: instancePath + "/do/" + i0 + "/drop_deleted", schemaPath: "#/definitions/step/anyOf/1/properties/drop_deleted/type", keyword: "type", params: { type: schema24.anyOf[1].properties.drop_deleted.type }, schema: schema24.anyOf[1].properties.drop_deleted.type, parentSchema: schema24.anyOf[1].properties.drop_deleted, data: data80 };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
                if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                  for (const key27 in data80) {
                    const err189 = { instancePath: instancePath + "/do/" + i0 + "/drop_deleted", schemaPath: "#/definitions/step/anyOf/1/properties/drop_deleted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, schema: false, parentSchema: schema24.anyOf[1].properties.drop_deleted, data: data80 };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                }
              }
              if (data3.scd2 !== void 0) {
                let data81 = data3.scd2;
                if (!(data81 === "current" || data81 === "all")) {
                  const err190 = { instancePath: instancePath + "/do/" + i0 + "/scd2", schemaPath: "#/definitions/step/anyOf/1/properties/scd2/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.scd2.enum }, schema: schema24.anyOf[1].properties.scd2.enum, parentSchema: schema24.anyOf[1].properties.scd2, data: data81 };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
              }
              if (data3.committed_only !== void 0) {
                let data82 = data3.committed_only;
                if (!(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null) {
                  const err191 = { instancePath: instancePath + "/do/" + i0 + "/committed_only", schemaPath: "#/definitions/step/anyOf/1/properties/committed_only/type", keyword: "type", params: { type: schema24.anyOf[1].properties.committed_only.type }, schema: schema24.anyOf[1].properties.committed_only.type, parentSchema: schema24.anyOf[1].properties.committed_only, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
                if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                  for (const key28 in data82) {
                    const err192 = { instancePath: instancePath + "/do/" + i0 + "/committed_only", schemaPath: "#/definitions/step/anyOf/1/properties/committed_only/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, schema: false, parentSchema: schema24.anyOf[1].properties.committed_only, data: data82 };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors++;
                  }
                }
              }
              if (data3.loaded_at !== void 0) {
                let data83 = data3.loaded_at;
                if (!(data83 === "commit" || data83 === "load")) {
                  const err193 = { instancePath: instancePath + "/do/" + i0 + "/loaded_at", schemaPath: "#/definitions/step/anyOf/1/properties/loaded_at/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.loaded_at.enum }, schema: schema24.anyOf[1].properties.loaded_at.enum, parentSchema: schema24.anyOf[1].properties.loaded_at, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              }
              if (data3.sample !== void 0) {
                let data84 = data3.sample;
                if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                  if (data84.percent === void 0) {
                    const err194 = { instancePath: instancePath + "/do/" + i0 + "/sample", schemaPath: "#/definitions/step/anyOf/1/properties/sample/required", keyword: "required", params: { missingProperty: "percent" }, schema: schema24.anyOf[1].properties.sample.required, parentSchema: schema24.anyOf[1].properties.sample, data: data84 };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                  for (const key29 in data84) {
                    if (!(key29 === "percent" || key29 === "key" || key29 === "gateways")) {
                      const err195 = { instancePath: instancePath + "/do/" + i0 + "/sample", schemaPath: "#/definitions/step/anyOf/1/properties/sample/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, schema: false, parentSchema: schema24.anyOf[1].properties.sample, data: data84 };
                      if (vErrors === null) {
                        vErrors = [err195];
                      } else {
                        vErrors.push(err195);
                      }
                      errors++;
                    }
                  }
                  if (data84.percent !== void 0) {
                    let data85 = data84.percent;
                    if (typeof data85 == "number" && isFinite(data85)) {
                      if (data85 >= 100 || isNaN(data85)) {
                        const err196 = { instancePath: instancePath + "/do/" + i0 + "/sample/percent", schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/percent/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 100 }, schema: 100, parentSchema: schema24.anyOf[1].properties.sample.properties.percent, data: data85 };
                        if (vErrors === null) {
                          vErrors = [err196];
                        } else {
                          vErrors.push(err196);
                        }
                        errors++;
                      }
                      if (data85 <= 0 || isNaN(data85)) {
                        const err197 = { instancePath: instancePath + "/do/" + i0 + "/sample/percent", schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema24.anyOf[1].properties.sample.properties.percent, data: data85 };
                        if (vErrors === null) {
                          vErrors = [err197];
                        } else {
                          vErrors.push(err197);
                        }
                        errors++;
                      }
                    } else {
                      const err198 = { instancePath: instancePath + "/do/" + i0 + "/sample/percent", schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/percent/type", keyword: "type", params: { type: "number" }, schema: schema24.anyOf[1].properties.sample.properties.percent.type, parentSchema: schema24.anyOf[1].properties.sample.properties.percent, data: data85 };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                  }
                  if (data84.key !== void 0) {
                    let data86 = data84.key;
                    if (typeof data86 === "string") {
                      if (func2(data86) < 1) {
                        const err199 = { instancePath: instancePath + "/do/" + i0 + "/sample/key", schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sample.properties.key, data: data86 };
                        if (vErrors === null) {
                          vErrors = [err199];
                        } else {
                          vErrors.push(err199);
                        }
                        errors++;
                      }
                    } else {
                      const err200 = { instancePath: instancePath + "/do/" + i0 + "/sample/key", schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sample.properties.key.type, parentSchema: schema24.anyOf[1].properties.sample.properties.key, data: data86 };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                  }
                  if (data84.gateways !== void 0) {
                    let data87 = data84.gateways;
                    if (Array.isArray(data87)) {
                      if (data87.length < 1) {
                        const err201 = { instancePath: instancePath + "/do/" + i0 + "/sample/gateways", schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/gateways/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sample.properties.gateways, data: data87 };
                        if (vErrors === null) {
                          vErrors = [err201];
                        } else {
                          vErrors.push(err201);
                        }
                        errors++;
                      }
                      const len12 = data87.length;
                      for (let i13 = 0; i13 < len12; i13++) {
                        let data88 = data87[i13];
                        if (typeof data88 === "string") {
                          if (func2(data88) < 1) {
                            const err202 = { instancePath: instancePath + "/do/" + i0 + "/sample/gateways/" + i13, schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/gateways/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sample.properties.gateways.items, data: data88 };
                            if (vErrors === null) {
                              vErrors = [err202];
                            } else {
                              vErrors.push(err202);
                            }
                            errors++;
                          }
                        } else {
                          const err203 = { instancePath: instancePath + "/do/" + i0 + "/sample/gateways/" + i13, schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/gateways/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sample.properties.gateways.items.type, parentSchema: schema24.anyOf[1].properties.sample.properties.gateways.items, data: data88 };
                          if (vErrors === null) {
                            vErrors = [err203];
                          } else {
                            vErrors.push(err203);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err204 = { instancePath: instancePath + "/do/" + i0 + "/sample/gateways", schemaPath: "#/definitions/step/anyOf/1/properties/sample/properties/gateways/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.sample.properties.gateways.type, parentSchema: schema24.anyOf[1].properties.sample.properties.gateways, data: data87 };
                      if (vErrors === null) {
                        vErrors = [err204];
                      } else {
                        vErrors.push(err204);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err205 = { instancePath: instancePath + "/do/" + i0 + "/sample", schemaPath: "#/definitions/step/anyOf/1/properties/sample/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.sample.type, parentSchema: schema24.anyOf[1].properties.sample, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              }
              if (data3.key !== void 0) {
                let data89 = data3.key;
                if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                  if (data89.columns === void 0) {
                    const err206 = { instancePath: instancePath + "/do/" + i0 + "/key", schemaPath: "#/definitions/step/anyOf/1/properties/key/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.anyOf[1].properties.key.required, parentSchema: schema24.anyOf[1].properties.key, data: data89 };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                  for (const key30 in data89) {
                    if (!(key30 === "columns" || key30 === "assert")) {
                      const err207 = { instancePath: instancePath + "/do/" + i0 + "/key", schemaPath: "#/definitions/step/anyOf/1/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, schema: false, parentSchema: schema24.anyOf[1].properties.key, data: data89 };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  }
                  if (data89.columns !== void 0) {
                    let data90 = data89.columns;
                    if (Array.isArray(data90)) {
                      if (data90.length < 1) {
                        const err208 = { instancePath: instancePath + "/do/" + i0 + "/key/columns", schemaPath: "#/definitions/step/anyOf/1/properties/key/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.key.properties.columns, data: data90 };
                        if (vErrors === null) {
                          vErrors = [err208];
                        } else {
                          vErrors.push(err208);
                        }
                        errors++;
                      }
                      const len13 = data90.length;
                      for (let i14 = 0; i14 < len13; i14++) {
                        let data91 = data90[i14];
                        if (typeof data91 === "string") {
                          if (func2(data91) < 1) {
                            const err209 = { instancePath: instancePath + "/do/" + i0 + "/key/columns/" + i14, schemaPath: "#/definitions/step/anyOf/1/properties/key/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.key.properties.columns.items, data: data91 };
                            if (vErrors === null) {
                              vErrors = [err209];
                            } else {
                              vErrors.push(err209);
                            }
                            errors++;
                          }
                        } else {
                          const err210 = { instancePath: instancePath + "/do/" + i0 + "/key/columns/" + i14, schemaPath: "#/definitions/step/anyOf/1/properties/key/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.key.properties.columns.items.type, parentSchema: schema24.anyOf[1].properties.key.properties.columns.items, data: data91 };
                          if (vErrors === null) {
                            vErrors = [err210];
                          } else {
                            vErrors.push(err210);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err211 = { instancePath: instancePath + "/do/" + i0 + "/key/columns", schemaPath: "#/definitions/step/anyOf/1/properties/key/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.key.properties.columns.type, parentSchema: schema24.anyOf[1].properties.key.properties.columns, data: data90 };
                      if (vErrors === null) {
                        vErrors = [err211];
                      } else {
                        vErrors.push(err211);
                      }
                      errors++;
                    }
                  }
                  if (data89.assert !== void 0) {
                    let data92 = data89.assert;
                    if (typeof data92 !== "boolean") {
                      const err212 = { instancePath: instancePath + "/do/" + i0 + "/key/assert", schemaPath: "#/definitions/step/anyOf/1/properties/key/properties/assert/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.key.properties.assert.type, parentSchema: schema24.anyOf[1].properties.key.properties.assert, data: data92 };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err213 = { instancePath: instancePath + "/do/" + i0 + "/key", schemaPath: "#/definitions/step/anyOf/1/properties/key/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.key.type, parentSchema: schema24.anyOf[1].properties.key, data: data89 };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              }
              if (data3.relation !== void 0) {
                let data93 = data3.relation;
                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                  if (data93.columns === void 0) {
                    const err214 = { instancePath: instancePath + "/do/" + i0 + "/relation", schemaPath: "#/definitions/step/anyOf/1/properties/relation/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.anyOf[1].properties.relation.required, parentSchema: schema24.anyOf[1].properties.relation, data: data93 };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                  if (data93.to === void 0) {
                    const err215 = { instancePath: instancePath + "/do/" + i0 + "/relation", schemaPath: "#/definitions/step/anyOf/1/properties/relation/required", keyword: "required", params: { missingProperty: "to" }, schema: schema24.anyOf[1].properties.relation.required, parentSchema: schema24.anyOf[1].properties.relation, data: data93 };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                  for (const key31 in data93) {
                    if (!(key31 === "columns" || key31 === "to" || key31 === "referenced_columns")) {
                      const err216 = { instancePath: instancePath + "/do/" + i0 + "/relation", schemaPath: "#/definitions/step/anyOf/1/properties/relation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, schema: false, parentSchema: schema24.anyOf[1].properties.relation, data: data93 };
                      if (vErrors === null) {
                        vErrors = [err216];
                      } else {
                        vErrors.push(err216);
                      }
                      errors++;
                    }
                  }
                  if (data93.columns !== void 0) {
                    let data94 = data93.columns;
                    if (Array.isArray(data94)) {
                      if (data94.length < 1) {
                        const err217 = { instancePath: instancePath + "/do/" + i0 + "/relation/columns", schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.relation.properties.columns, data: data94 };
                        if (vErrors === null) {
                          vErrors = [err217];
                        } else {
                          vErrors.push(err217);
                        }
                        errors++;
                      }
                      const len14 = data94.length;
                      for (let i15 = 0; i15 < len14; i15++) {
                        let data95 = data94[i15];
                        if (typeof data95 === "string") {
                          if (func2(data95) < 1) {
                            const err218 = { instancePath: instancePath + "/do/" + i0 + "/relation/columns/" + i15, schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.relation.properties.columns.items, data: data95 };
                            if (vErrors === null) {
                              vErrors = [err218];
                            } else {
                              vErrors.push(err218);
                            }
                            errors++;
                          }
                        } else {
                          const err219 = { instancePath: instancePath + "/do/" + i0 + "/relation/columns/" + i15, schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.relation.properties.columns.items.type, parentSchema: schema24.anyOf[1].properties.relation.properties.columns.items, data: data95 };
                          if (vErrors === null) {
                            vErrors = [err219];
                          } else {
                            vErrors.push(err219);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err220 = { instancePath: instancePath + "/do/" + i0 + "/relation/columns", schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.relation.properties.columns.type, parentSchema: schema24.anyOf[1].properties.relation.properties.columns, data: data94 };
                      if (vErrors === null) {
                        vErrors = [err220];
                      } else {
                        vErrors.push(err220);
                      }
                      errors++;
                    }
                  }
                  if (data93.to !== void 0) {
                    let data96 = data93.to;
                    if (typeof data96 === "string") {
                      if (func2(data96) < 1) {
                        const err221 = { instancePath: instancePath + "/do/" + i0 + "/relation/to", schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.relation.properties.to, data: data96 };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors++;
                      }
                    } else {
                      const err222 = { instancePath: instancePath + "/do/" + i0 + "/relation/to", schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.relation.properties.to.type, parentSchema: schema24.anyOf[1].properties.relation.properties.to, data: data96 };
                      if (vErrors === null) {
                        vErrors = [err222];
                      } else {
                        vErrors.push(err222);
                      }
                      errors++;
                    }
                  }
                  if (data93.referenced_columns !== void 0) {
                    let data97 = data93.referenced_columns;
                    if (Array.isArray(data97)) {
                      if (data97.length < 1) {
                        const err223 = { instancePath: instancePath + "/do/" + i0 + "/relation/referenced_columns", schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/referenced_columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.relation.properties.referenced_columns, data: data97 };
                        if (vErrors === null) {
                          vErrors = [err223];
                        } else {
                          vErrors.push(err223);
                        }
                        errors++;
                      }
                      const len15 = data97.length;
                      for (let i16 = 0; i16 < len15; i16++) {
                        let data98 = data97[i16];
                        if (typeof data98 === "string") {
                          if (func2(data98) < 1) {
                            const err224 = { instancePath: instancePath + "/do/" + i0 + "/relation/referenced_columns/" + i16, schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/referenced_columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.relation.properties.referenced_columns.items, data: data98 };
                            if (vErrors === null) {
                              vErrors = [err224];
                            } else {
                              vErrors.push(err224);
                            }
                            errors++;
                          }
                        } else {
                          const err225 = { instancePath: instancePath + "/do/" + i0 + "/relation/referenced_columns/" + i16, schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/referenced_columns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.relation.properties.referenced_columns.items.type, parentSchema: schema24.anyOf[1].properties.relation.properties.referenced_columns.items, data: data98 };
                          if (vErrors === null) {
                            vErrors = [err225];
                          } else {
                            vErrors.push(err225);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err226 = { instancePath: instancePath + "/do/" + i0 + "/relation/referenced_columns", schemaPath: "#/definitions/step/anyOf/1/properties/relation/properties/referenced_columns/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.relation.properties.referenced_columns.type, parentSchema: schema24.anyOf[1].properties.relation.properties.referenced_columns, data: data97 };
                      if (vErrors === null) {
                        vErrors = [err226];
                      } else {
                        vErrors.push(err226);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err227 = { instancePath: instancePath + "/do/" + i0 + "/relation", schemaPath: "#/definitions/step/anyOf/1/properties/relation/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.relation.type, parentSchema: schema24.anyOf[1].properties.relation, data: data93 };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              }
              if (data3.audit !== void 0) {
                let data99 = data3.audit;
                if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                  if (Object.keys(data99).length > 1) {
                    const err228 = { instancePath: instancePath + "/do/" + i0 + "/audit", schemaPath: "#/definitions/step/anyOf/1/properties/audit/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit, data: data99 };
                    if (vErrors === null) {
                      vErrors = [err228];
                    } else {
                      vErrors.push(err228);
                    }
                    errors++;
                  }
                  if (Object.keys(data99).length < 1) {
                    const err229 = { instancePath: instancePath + "/do/" + i0 + "/audit", schemaPath: "#/definitions/step/anyOf/1/properties/audit/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit, data: data99 };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                  for (const key32 in data99) {
                    if (!func56.call(schema24.anyOf[1].properties.audit.properties, key32)) {
                      const err230 = { instancePath: instancePath + "/do/" + i0 + "/audit", schemaPath: "#/definitions/step/anyOf/1/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit, data: data99 };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                  }
                  if (data99.not_null !== void 0) {
                    let data100 = data99.not_null;
                    if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                      if (data100.columns === void 0) {
                        const err231 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.anyOf[1].properties.audit.properties.not_null.required, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null, data: data100 };
                        if (vErrors === null) {
                          vErrors = [err231];
                        } else {
                          vErrors.push(err231);
                        }
                        errors++;
                      }
                      for (const key33 in data100) {
                        if (!(key33 === "columns" || key33 === "blocking")) {
                          const err232 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null, data: data100 };
                          if (vErrors === null) {
                            vErrors = [err232];
                          } else {
                            vErrors.push(err232);
                          }
                          errors++;
                        }
                      }
                      if (data100.columns !== void 0) {
                        let data101 = data100.columns;
                        if (Array.isArray(data101)) {
                          if (data101.length < 1) {
                            const err233 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null/columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null.properties.columns, data: data101 };
                            if (vErrors === null) {
                              vErrors = [err233];
                            } else {
                              vErrors.push(err233);
                            }
                            errors++;
                          }
                          const len16 = data101.length;
                          for (let i17 = 0; i17 < len16; i17++) {
                            let data102 = data101[i17];
                            if (typeof data102 === "string") {
                              if (func2(data102) < 1) {
                                const err234 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null/columns/" + i17, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null.properties.columns.items, data: data102 };
                                if (vErrors === null) {
                                  vErrors = [err234];
                                } else {
                                  vErrors.push(err234);
                                }
                                errors++;
                              }
                            } else {
                              const err235 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null/columns/" + i17, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.not_null.properties.columns.items.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null.properties.columns.items, data: data102 };
                              if (vErrors === null) {
                                vErrors = [err235];
                              } else {
                                vErrors.push(err235);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err236 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null/columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.audit.properties.not_null.properties.columns.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null.properties.columns, data: data101 };
                          if (vErrors === null) {
                            vErrors = [err236];
                          } else {
                            vErrors.push(err236);
                          }
                          errors++;
                        }
                      }
                      if (data100.blocking !== void 0) {
                        let data103 = data100.blocking;
                        if (typeof data103 !== "boolean") {
                          const err237 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.not_null.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null.properties.blocking, data: data103 };
                          if (vErrors === null) {
                            vErrors = [err237];
                          } else {
                            vErrors.push(err237);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err238 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.not_null.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null, data: data100 };
                      if (vErrors === null) {
                        vErrors = [err238];
                      } else {
                        vErrors.push(err238);
                      }
                      errors++;
                    }
                  }
                  if (data99.unique_values !== void 0) {
                    let data104 = data99.unique_values;
                    if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                      if (data104.columns === void 0) {
                        const err239 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.anyOf[1].properties.audit.properties.unique_values.required, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values, data: data104 };
                        if (vErrors === null) {
                          vErrors = [err239];
                        } else {
                          vErrors.push(err239);
                        }
                        errors++;
                      }
                      for (const key34 in data104) {
                        if (!(key34 === "columns" || key34 === "blocking")) {
                          const err240 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values, data: data104 };
                          if (vErrors === null) {
                            vErrors = [err240];
                          } else {
                            vErrors.push(err240);
                          }
                          errors++;
                        }
                      }
                      if (data104.columns !== void 0) {
                        let data105 = data104.columns;
                        if (Array.isArray(data105)) {
                          if (data105.length < 1) {
                            const err241 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values/columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.columns, data: data105 };
                            if (vErrors === null) {
                              vErrors = [err241];
                            } else {
                              vErrors.push(err241);
                            }
                            errors++;
                          }
                          const len17 = data105.length;
                          for (let i18 = 0; i18 < len17; i18++) {
                            let data106 = data105[i18];
                            if (typeof data106 === "string") {
                              if (func2(data106) < 1) {
                                const err242 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values/columns/" + i18, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.columns.items, data: data106 };
                                if (vErrors === null) {
                                  vErrors = [err242];
                                } else {
                                  vErrors.push(err242);
                                }
                                errors++;
                              }
                            } else {
                              const err243 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values/columns/" + i18, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.columns.items.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.columns.items, data: data106 };
                              if (vErrors === null) {
                                vErrors = [err243];
                              } else {
                                vErrors.push(err243);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err244 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values/columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.columns.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.columns, data: data105 };
                          if (vErrors === null) {
                            vErrors = [err244];
                          } else {
                            vErrors.push(err244);
                          }
                          errors++;
                        }
                      }
                      if (data104.blocking !== void 0) {
                        let data107 = data104.blocking;
                        if (typeof data107 !== "boolean") {
                          const err245 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values.properties.blocking, data: data107 };
                          if (vErrors === null) {
                            vErrors = [err245];
                          } else {
                            vErrors.push(err245);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err246 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_values/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.unique_values.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_values, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                  }
                  if (data99.unique_combination_of_columns !== void 0) {
                    let data108 = data99.unique_combination_of_columns;
                    if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                      if (data108.columns === void 0) {
                        const err247 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.required, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns, data: data108 };
                        if (vErrors === null) {
                          vErrors = [err247];
                        } else {
                          vErrors.push(err247);
                        }
                        errors++;
                      }
                      for (const key35 in data108) {
                        if (!(key35 === "columns" || key35 === "blocking")) {
                          const err248 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns, data: data108 };
                          if (vErrors === null) {
                            vErrors = [err248];
                          } else {
                            vErrors.push(err248);
                          }
                          errors++;
                        }
                      }
                      if (data108.columns !== void 0) {
                        let data109 = data108.columns;
                        if (Array.isArray(data109)) {
                          if (data109.length < 1) {
                            const err249 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns/columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns, data: data109 };
                            if (vErrors === null) {
                              vErrors = [err249];
                            } else {
                              vErrors.push(err249);
                            }
                            errors++;
                          }
                          const len18 = data109.length;
                          for (let i19 = 0; i19 < len18; i19++) {
                            let data110 = data109[i19];
                            if (typeof data110 === "string") {
                              if (func2(data110) < 1) {
                                const err250 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns/columns/" + i19, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.items, data: data110 };
                                if (vErrors === null) {
                                  vErrors = [err250];
                                } else {
                                  vErrors.push(err250);
                                }
                                errors++;
                              }
                            } else {
                              const err251 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns/columns/" + i19, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.items.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.items, data: data110 };
                              if (vErrors === null) {
                                vErrors = [err251];
                              } else {
                                vErrors.push(err251);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err252 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns/columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.columns, data: data109 };
                          if (vErrors === null) {
                            vErrors = [err252];
                          } else {
                            vErrors.push(err252);
                          }
                          errors++;
                        }
                      }
                      if (data108.blocking !== void 0) {
                        let data111 = data108.blocking;
                        if (typeof data111 !== "boolean") {
                          const err253 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.properties.blocking, data: data111 };
                          if (vErrors === null) {
                            vErrors = [err253];
                          } else {
                            vErrors.push(err253);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err254 = { instancePath: instancePath + "/do/" + i0 + "/audit/unique_combination_of_columns", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/unique_combination_of_columns/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns.type, parentSchema: schema24.anyOf[1].properties.audit.properties.unique_combination_of_columns, data: data108 };
                      if (vErrors === null) {
                        vErrors = [err254];
                      } else {
                        vErrors.push(err254);
                      }
                      errors++;
                    }
                  }
                  if (data99.accepted_values !== void 0) {
                    let data112 = data99.accepted_values;
                    if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                      if (data112.column === void 0) {
                        const err255 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_values.required, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
                        if (vErrors === null) {
                          vErrors = [err255];
                        } else {
                          vErrors.push(err255);
                        }
                        errors++;
                      }
                      if (data112.is_in === void 0) {
                        const err256 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/required", keyword: "required", params: { missingProperty: "is_in" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_values.required, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
                        if (vErrors === null) {
                          vErrors = [err256];
                        } else {
                          vErrors.push(err256);
                        }
                        errors++;
                      }
                      for (const key36 in data112) {
                        if (!(key36 === "column" || key36 === "is_in" || key36 === "blocking")) {
                          const err257 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
                          if (vErrors === null) {
                            vErrors = [err257];
                          } else {
                            vErrors.push(err257);
                          }
                          errors++;
                        }
                      }
                      if (data112.column !== void 0) {
                        let data113 = data112.column;
                        if (typeof data113 === "string") {
                          if (func2(data113) < 1) {
                            const err258 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.column, data: data113 };
                            if (vErrors === null) {
                              vErrors = [err258];
                            } else {
                              vErrors.push(err258);
                            }
                            errors++;
                          }
                        } else {
                          const err259 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.column, data: data113 };
                          if (vErrors === null) {
                            vErrors = [err259];
                          } else {
                            vErrors.push(err259);
                          }
                          errors++;
                        }
                      }
                      if (data112.is_in !== void 0) {
                        let data114 = data112.is_in;
                        if (Array.isArray(data114)) {
                          if (data114.length < 1) {
                            const err260 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values/is_in", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/properties/is_in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.is_in, data: data114 };
                            if (vErrors === null) {
                              vErrors = [err260];
                            } else {
                              vErrors.push(err260);
                            }
                            errors++;
                          }
                          const len19 = data114.length;
                          for (let i20 = 0; i20 < len19; i20++) {
                            let data115 = data114[i20];
                            if (typeof data115 !== "string" && !(typeof data115 == "number" && isFinite(data115)) && typeof data115 !== "boolean") {
                              const err261 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values/is_in/" + i20, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/properties/is_in/items/type", keyword: "type", params: { type: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.items.type }, schema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.items.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.items, data: data115 };
                              if (vErrors === null) {
                                vErrors = [err261];
                              } else {
                                vErrors.push(err261);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err262 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values/is_in", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/properties/is_in/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.is_in.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.is_in, data: data114 };
                          if (vErrors === null) {
                            vErrors = [err262];
                          } else {
                            vErrors.push(err262);
                          }
                          errors++;
                        }
                      }
                      if (data112.blocking !== void 0) {
                        let data116 = data112.blocking;
                        if (typeof data116 !== "boolean") {
                          const err263 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values.properties.blocking, data: data116 };
                          if (vErrors === null) {
                            vErrors = [err263];
                          } else {
                            vErrors.push(err263);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err264 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_values/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_values.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_values, data: data112 };
                      if (vErrors === null) {
                        vErrors = [err264];
                      } else {
                        vErrors.push(err264);
                      }
                      errors++;
                    }
                  }
                  if (data99.not_accepted_values !== void 0) {
                    let data117 = data99.not_accepted_values;
                    if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                      if (data117.column === void 0) {
                        const err265 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.required, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
                        if (vErrors === null) {
                          vErrors = [err265];
                        } else {
                          vErrors.push(err265);
                        }
                        errors++;
                      }
                      if (data117.is_in === void 0) {
                        const err266 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/required", keyword: "required", params: { missingProperty: "is_in" }, schema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.required, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
                        if (vErrors === null) {
                          vErrors = [err266];
                        } else {
                          vErrors.push(err266);
                        }
                        errors++;
                      }
                      for (const key37 in data117) {
                        if (!(key37 === "column" || key37 === "is_in" || key37 === "blocking")) {
                          const err267 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
                          if (vErrors === null) {
                            vErrors = [err267];
                          } else {
                            vErrors.push(err267);
                          }
                          errors++;
                        }
                      }
                      if (data117.column !== void 0) {
                        let data118 = data117.column;
                        if (typeof data118 === "string") {
                          if (func2(data118) < 1) {
                            const err268 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.column, data: data118 };
                            if (vErrors === null) {
                              vErrors = [err268];
                            } else {
                              vErrors.push(err268);
                            }
                            errors++;
                          }
                        } else {
                          const err269 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.column, data: data118 };
                          if (vErrors === null) {
                            vErrors = [err269];
                          } else {
                            vErrors.push(err269);
                          }
                          errors++;
                        }
                      }
                      if (data117.is_in !== void 0) {
                        let data119 = data117.is_in;
                        if (Array.isArray(data119)) {
                          if (data119.length < 1) {
                            const err270 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values/is_in", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/properties/is_in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in, data: data119 };
                            if (vErrors === null) {
                              vErrors = [err270];
                            } else {
                              vErrors.push(err270);
                            }
                            errors++;
                          }
                          const len20 = data119.length;
                          for (let i21 = 0; i21 < len20; i21++) {
                            let data120 = data119[i21];
                            if (typeof data120 !== "string" && !(typeof data120 == "number" && isFinite(data120)) && typeof data120 !== "boolean") {
                              const err271 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values/is_in/" + i21, schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/properties/is_in/items/type", keyword: "type", params: { type: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.items.type }, schema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.items.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.items, data: data120 };
                              if (vErrors === null) {
                                vErrors = [err271];
                              } else {
                                vErrors.push(err271);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err272 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values/is_in", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/properties/is_in/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.is_in, data: data119 };
                          if (vErrors === null) {
                            vErrors = [err272];
                          } else {
                            vErrors.push(err272);
                          }
                          errors++;
                        }
                      }
                      if (data117.blocking !== void 0) {
                        let data121 = data117.blocking;
                        if (typeof data121 !== "boolean") {
                          const err273 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.properties.blocking, data: data121 };
                          if (vErrors === null) {
                            vErrors = [err273];
                          } else {
                            vErrors.push(err273);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err274 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_accepted_values", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_accepted_values/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.not_accepted_values.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_accepted_values, data: data117 };
                      if (vErrors === null) {
                        vErrors = [err274];
                      } else {
                        vErrors.push(err274);
                      }
                      errors++;
                    }
                  }
                  if (data99.accepted_range !== void 0) {
                    let data122 = data99.accepted_range;
                    if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                      if (data122.column === void 0) {
                        const err275 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_range.required, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range, data: data122 };
                        if (vErrors === null) {
                          vErrors = [err275];
                        } else {
                          vErrors.push(err275);
                        }
                        errors++;
                      }
                      for (const key38 in data122) {
                        if (!(key38 === "column" || key38 === "min_v" || key38 === "max_v" || key38 === "inclusive" || key38 === "blocking")) {
                          const err276 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range, data: data122 };
                          if (vErrors === null) {
                            vErrors = [err276];
                          } else {
                            vErrors.push(err276);
                          }
                          errors++;
                        }
                      }
                      if (data122.column !== void 0) {
                        let data123 = data122.column;
                        if (typeof data123 === "string") {
                          if (func2(data123) < 1) {
                            const err277 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.column, data: data123 };
                            if (vErrors === null) {
                              vErrors = [err277];
                            } else {
                              vErrors.push(err277);
                            }
                            errors++;
                          }
                        } else {
                          const err278 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.column, data: data123 };
                          if (vErrors === null) {
                            vErrors = [err278];
                          } else {
                            vErrors.push(err278);
                          }
                          errors++;
                        }
                      }
                      if (data122.min_v !== void 0) {
                        let data124 = data122.min_v;
                        if (!(typeof data124 == "number" && isFinite(data124))) {
                          const err279 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range/min_v", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/properties/min_v/type", keyword: "type", params: { type: "number" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.min_v.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.min_v, data: data124 };
                          if (vErrors === null) {
                            vErrors = [err279];
                          } else {
                            vErrors.push(err279);
                          }
                          errors++;
                        }
                      }
                      if (data122.max_v !== void 0) {
                        let data125 = data122.max_v;
                        if (!(typeof data125 == "number" && isFinite(data125))) {
                          const err280 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range/max_v", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/properties/max_v/type", keyword: "type", params: { type: "number" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.max_v.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.max_v, data: data125 };
                          if (vErrors === null) {
                            vErrors = [err280];
                          } else {
                            vErrors.push(err280);
                          }
                          errors++;
                        }
                      }
                      if (data122.inclusive !== void 0) {
                        let data126 = data122.inclusive;
                        if (typeof data126 !== "boolean") {
                          const err281 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range/inclusive", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/properties/inclusive/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.inclusive.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.inclusive, data: data126 };
                          if (vErrors === null) {
                            vErrors = [err281];
                          } else {
                            vErrors.push(err281);
                          }
                          errors++;
                        }
                      }
                      if (data122.blocking !== void 0) {
                        let data127 = data122.blocking;
                        if (typeof data127 !== "boolean") {
                          const err282 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range.properties.blocking, data: data127 };
                          if (vErrors === null) {
                            vErrors = [err282];
                          } else {
                            vErrors.push(err282);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err283 = { instancePath: instancePath + "/do/" + i0 + "/audit/accepted_range", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/accepted_range/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.accepted_range.type, parentSchema: schema24.anyOf[1].properties.audit.properties.accepted_range, data: data122 };
                      if (vErrors === null) {
                        vErrors = [err283];
                      } else {
                        vErrors.push(err283);
                      }
                      errors++;
                    }
                  }
                  if (data99.string_length_between !== void 0) {
                    let data128 = data99.string_length_between;
                    if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                      if (data128.column === void 0) {
                        const err284 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_between.required, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between, data: data128 };
                        if (vErrors === null) {
                          vErrors = [err284];
                        } else {
                          vErrors.push(err284);
                        }
                        errors++;
                      }
                      for (const key39 in data128) {
                        if (!(key39 === "column" || key39 === "min_v" || key39 === "max_v" || key39 === "inclusive" || key39 === "blocking")) {
                          const err285 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between, data: data128 };
                          if (vErrors === null) {
                            vErrors = [err285];
                          } else {
                            vErrors.push(err285);
                          }
                          errors++;
                        }
                      }
                      if (data128.column !== void 0) {
                        let data129 = data128.column;
                        if (typeof data129 === "string") {
                          if (func2(data129) < 1) {
                            const err286 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.column, data: data129 };
                            if (vErrors === null) {
                              vErrors = [err286];
                            } else {
                              vErrors.push(err286);
                            }
                            errors++;
                          }
                        } else {
                          const err287 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.column, data: data129 };
                          if (vErrors === null) {
                            vErrors = [err287];
                          } else {
                            vErrors.push(err287);
                          }
                          errors++;
                        }
                      }
                      if (data128.min_v !== void 0) {
                        let data130 = data128.min_v;
                        if (!(typeof data130 == "number" && isFinite(data130))) {
                          const err288 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between/min_v", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/properties/min_v/type", keyword: "type", params: { type: "number" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.min_v.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.min_v, data: data130 };
                          if (vErrors === null) {
                            vErrors = [err288];
                          } else {
                            vErrors.push(err288);
                          }
                          errors++;
                        }
                      }
                      if (data128.max_v !== void 0) {
                        let data131 = data128.max_v;
                        if (!(typeof data131 == "number" && isFinite(data131))) {
                          const err289 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between/max_v", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/properties/max_v/type", keyword: "type", params: { type: "number" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.max_v.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.max_v, data: data131 };
                          if (vErrors === null) {
                            vErrors = [err289];
                          } else {
                            vErrors.push(err289);
                          }
                          errors++;
                        }
                      }
                      if (data128.inclusive !== void 0) {
                        let data132 = data128.inclusive;
                        if (typeof data132 !== "boolean") {
                          const err290 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between/inclusive", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/properties/inclusive/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.inclusive.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.inclusive, data: data132 };
                          if (vErrors === null) {
                            vErrors = [err290];
                          } else {
                            vErrors.push(err290);
                          }
                          errors++;
                        }
                      }
                      if (data128.blocking !== void 0) {
                        let data133 = data128.blocking;
                        if (typeof data133 !== "boolean") {
                          const err291 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between.properties.blocking, data: data133 };
                          if (vErrors === null) {
                            vErrors = [err291];
                          } else {
                            vErrors.push(err291);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err292 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_between", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_between/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_between.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_between, data: data128 };
                      if (vErrors === null) {
                        vErrors = [err292];
                      } else {
                        vErrors.push(err292);
                      }
                      errors++;
                    }
                  }
                  if (data99.string_length_equal !== void 0) {
                    let data134 = data99.string_length_equal;
                    if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                      if (data134.column === void 0) {
                        const err293 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_equal.required, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
                        if (vErrors === null) {
                          vErrors = [err293];
                        } else {
                          vErrors.push(err293);
                        }
                        errors++;
                      }
                      if (data134.v === void 0) {
                        const err294 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/required", keyword: "required", params: { missingProperty: "v" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_equal.required, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
                        if (vErrors === null) {
                          vErrors = [err294];
                        } else {
                          vErrors.push(err294);
                        }
                        errors++;
                      }
                      for (const key40 in data134) {
                        if (!(key40 === "column" || key40 === "v" || key40 === "blocking")) {
                          const err295 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
                          if (vErrors === null) {
                            vErrors = [err295];
                          } else {
                            vErrors.push(err295);
                          }
                          errors++;
                        }
                      }
                      if (data134.column !== void 0) {
                        let data135 = data134.column;
                        if (typeof data135 === "string") {
                          if (func2(data135) < 1) {
                            const err296 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal.properties.column, data: data135 };
                            if (vErrors === null) {
                              vErrors = [err296];
                            } else {
                              vErrors.push(err296);
                            }
                            errors++;
                          }
                        } else {
                          const err297 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_equal.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal.properties.column, data: data135 };
                          if (vErrors === null) {
                            vErrors = [err297];
                          } else {
                            vErrors.push(err297);
                          }
                          errors++;
                        }
                      }
                      if (data134.v !== void 0) {
                        let data136 = data134.v;
                        if (!(typeof data136 == "number" && (!(data136 % 1) && !isNaN(data136)) && isFinite(data136))) {
                          const err298 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal/v", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/properties/v/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_equal.properties.v.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal.properties.v, data: data136 };
                          if (vErrors === null) {
                            vErrors = [err298];
                          } else {
                            vErrors.push(err298);
                          }
                          errors++;
                        }
                      }
                      if (data134.blocking !== void 0) {
                        let data137 = data134.blocking;
                        if (typeof data137 !== "boolean") {
                          const err299 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_equal.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal.properties.blocking, data: data137 };
                          if (vErrors === null) {
                            vErrors = [err299];
                          } else {
                            vErrors.push(err299);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err300 = { instancePath: instancePath + "/do/" + i0 + "/audit/string_length_equal", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/string_length_equal/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.string_length_equal.type, parentSchema: schema24.anyOf[1].properties.audit.properties.string_length_equal, data: data134 };
                      if (vErrors === null) {
                        vErrors = [err300];
                      } else {
                        vErrors.push(err300);
                      }
                      errors++;
                    }
                  }
                  if (data99.not_empty_string !== void 0) {
                    let data138 = data99.not_empty_string;
                    if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                      if (data138.column === void 0) {
                        const err301 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_empty_string", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_empty_string/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.not_empty_string.required, parentSchema: schema24.anyOf[1].properties.audit.properties.not_empty_string, data: data138 };
                        if (vErrors === null) {
                          vErrors = [err301];
                        } else {
                          vErrors.push(err301);
                        }
                        errors++;
                      }
                      for (const key41 in data138) {
                        if (!(key41 === "column" || key41 === "blocking")) {
                          const err302 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_empty_string", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_empty_string/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.not_empty_string, data: data138 };
                          if (vErrors === null) {
                            vErrors = [err302];
                          } else {
                            vErrors.push(err302);
                          }
                          errors++;
                        }
                      }
                      if (data138.column !== void 0) {
                        let data139 = data138.column;
                        if (typeof data139 === "string") {
                          if (func2(data139) < 1) {
                            const err303 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_empty_string/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_empty_string/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.not_empty_string.properties.column, data: data139 };
                            if (vErrors === null) {
                              vErrors = [err303];
                            } else {
                              vErrors.push(err303);
                            }
                            errors++;
                          }
                        } else {
                          const err304 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_empty_string/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_empty_string/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.not_empty_string.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_empty_string.properties.column, data: data139 };
                          if (vErrors === null) {
                            vErrors = [err304];
                          } else {
                            vErrors.push(err304);
                          }
                          errors++;
                        }
                      }
                      if (data138.blocking !== void 0) {
                        let data140 = data138.blocking;
                        if (typeof data140 !== "boolean") {
                          const err305 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_empty_string/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_empty_string/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.not_empty_string.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_empty_string.properties.blocking, data: data140 };
                          if (vErrors === null) {
                            vErrors = [err305];
                          } else {
                            vErrors.push(err305);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err306 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_empty_string", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_empty_string/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.not_empty_string.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_empty_string, data: data138 };
                      if (vErrors === null) {
                        vErrors = [err306];
                      } else {
                        vErrors.push(err306);
                      }
                      errors++;
                    }
                  }
                  if (data99.not_null_proportion !== void 0) {
                    let data141 = data99.not_null_proportion;
                    if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                      if (data141.column === void 0) {
                        const err307 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.required, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
                        if (vErrors === null) {
                          vErrors = [err307];
                        } else {
                          vErrors.push(err307);
                        }
                        errors++;
                      }
                      if (data141.threshold === void 0) {
                        const err308 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/required", keyword: "required", params: { missingProperty: "threshold" }, schema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.required, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
                        if (vErrors === null) {
                          vErrors = [err308];
                        } else {
                          vErrors.push(err308);
                        }
                        errors++;
                      }
                      for (const key42 in data141) {
                        if (!(key42 === "column" || key42 === "threshold" || key42 === "blocking")) {
                          const err309 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
                          if (vErrors === null) {
                            vErrors = [err309];
                          } else {
                            vErrors.push(err309);
                          }
                          errors++;
                        }
                      }
                      if (data141.column !== void 0) {
                        let data142 = data141.column;
                        if (typeof data142 === "string") {
                          if (func2(data142) < 1) {
                            const err310 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.properties.column, data: data142 };
                            if (vErrors === null) {
                              vErrors = [err310];
                            } else {
                              vErrors.push(err310);
                            }
                            errors++;
                          }
                        } else {
                          const err311 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.properties.column, data: data142 };
                          if (vErrors === null) {
                            vErrors = [err311];
                          } else {
                            vErrors.push(err311);
                          }
                          errors++;
                        }
                      }
                      if (data141.threshold !== void 0) {
                        let data143 = data141.threshold;
                        if (!(typeof data143 == "number" && isFinite(data143))) {
                          const err312 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion/threshold", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/properties/threshold/type", keyword: "type", params: { type: "number" }, schema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.properties.threshold.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.properties.threshold, data: data143 };
                          if (vErrors === null) {
                            vErrors = [err312];
                          } else {
                            vErrors.push(err312);
                          }
                          errors++;
                        }
                      }
                      if (data141.blocking !== void 0) {
                        let data144 = data141.blocking;
                        if (typeof data144 !== "boolean") {
                          const err313 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.properties.blocking, data: data144 };
                          if (vErrors === null) {
                            vErrors = [err313];
                          } else {
                            vErrors.push(err313);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err314 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_null_proportion", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_null_proportion/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.not_null_proportion.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_null_proportion, data: data141 };
                      if (vErrors === null) {
                        vErrors = [err314];
                      } else {
                        vErrors.push(err314);
                      }
                      errors++;
                    }
                  }
                  if (data99.at_least_one !== void 0) {
                    let data145 = data99.at_least_one;
                    if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                      if (data145.column === void 0) {
                        const err315 = { instancePath: instancePath + "/do/" + i0 + "/audit/at_least_one", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/at_least_one/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.at_least_one.required, parentSchema: schema24.anyOf[1].properties.audit.properties.at_least_one, data: data145 };
                        if (vErrors === null) {
                          vErrors = [err315];
                        } else {
                          vErrors.push(err315);
                        }
                        errors++;
                      }
                      for (const key43 in data145) {
                        if (!(key43 === "column" || key43 === "blocking")) {
                          const err316 = { instancePath: instancePath + "/do/" + i0 + "/audit/at_least_one", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/at_least_one/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.at_least_one, data: data145 };
                          if (vErrors === null) {
                            vErrors = [err316];
                          } else {
                            vErrors.push(err316);
                          }
                          errors++;
                        }
                      }
                      if (data145.column !== void 0) {
                        let data146 = data145.column;
                        if (typeof data146 === "string") {
                          if (func2(data146) < 1) {
                            const err317 = { instancePath: instancePath + "/do/" + i0 + "/audit/at_least_one/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/at_least_one/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.at_least_one.properties.column, data: data146 };
                            if (vErrors === null) {
                              vErrors = [err317];
                            } else {
                              vErrors.push(err317);
                            }
                            errors++;
                          }
                        } else {
                          const err318 = { instancePath: instancePath + "/do/" + i0 + "/audit/at_least_one/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/at_least_one/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.at_least_one.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.at_least_one.properties.column, data: data146 };
                          if (vErrors === null) {
                            vErrors = [err318];
                          } else {
                            vErrors.push(err318);
                          }
                          errors++;
                        }
                      }
                      if (data145.blocking !== void 0) {
                        let data147 = data145.blocking;
                        if (typeof data147 !== "boolean") {
                          const err319 = { instancePath: instancePath + "/do/" + i0 + "/audit/at_least_one/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/at_least_one/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.at_least_one.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.at_least_one.properties.blocking, data: data147 };
                          if (vErrors === null) {
                            vErrors = [err319];
                          } else {
                            vErrors.push(err319);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err320 = { instancePath: instancePath + "/do/" + i0 + "/audit/at_least_one", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/at_least_one/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.at_least_one.type, parentSchema: schema24.anyOf[1].properties.audit.properties.at_least_one, data: data145 };
                      if (vErrors === null) {
                        vErrors = [err320];
                      } else {
                        vErrors.push(err320);
                      }
                      errors++;
                    }
                  }
                  if (data99.not_constant !== void 0) {
                    let data148 = data99.not_constant;
                    if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                      if (data148.column === void 0) {
                        const err321 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_constant", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_constant/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.not_constant.required, parentSchema: schema24.anyOf[1].properties.audit.properties.not_constant, data: data148 };
                        if (vErrors === null) {
                          vErrors = [err321];
                        } else {
                          vErrors.push(err321);
                        }
                        errors++;
                      }
                      for (const key44 in data148) {
                        if (!(key44 === "column" || key44 === "blocking")) {
                          const err322 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_constant", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_constant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.not_constant, data: data148 };
                          if (vErrors === null) {
                            vErrors = [err322];
                          } else {
                            vErrors.push(err322);
                          }
                          errors++;
                        }
                      }
                      if (data148.column !== void 0) {
                        let data149 = data148.column;
                        if (typeof data149 === "string") {
                          if (func2(data149) < 1) {
                            const err323 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_constant/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_constant/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.not_constant.properties.column, data: data149 };
                            if (vErrors === null) {
                              vErrors = [err323];
                            } else {
                              vErrors.push(err323);
                            }
                            errors++;
                          }
                        } else {
                          const err324 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_constant/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_constant/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.not_constant.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_constant.properties.column, data: data149 };
                          if (vErrors === null) {
                            vErrors = [err324];
                          } else {
                            vErrors.push(err324);
                          }
                          errors++;
                        }
                      }
                      if (data148.blocking !== void 0) {
                        let data150 = data148.blocking;
                        if (typeof data150 !== "boolean") {
                          const err325 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_constant/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_constant/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.not_constant.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_constant.properties.blocking, data: data150 };
                          if (vErrors === null) {
                            vErrors = [err325];
                          } else {
                            vErrors.push(err325);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err326 = { instancePath: instancePath + "/do/" + i0 + "/audit/not_constant", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/not_constant/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.not_constant.type, parentSchema: schema24.anyOf[1].properties.audit.properties.not_constant, data: data148 };
                      if (vErrors === null) {
                        vErrors = [err326];
                      } else {
                        vErrors.push(err326);
                      }
                      errors++;
                    }
                  }
                  if (data99.valid_email !== void 0) {
                    let data151 = data99.valid_email;
                    if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
                      if (data151.column === void 0) {
                        const err327 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_email", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_email/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.valid_email.required, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_email, data: data151 };
                        if (vErrors === null) {
                          vErrors = [err327];
                        } else {
                          vErrors.push(err327);
                        }
                        errors++;
                      }
                      for (const key45 in data151) {
                        if (!(key45 === "column" || key45 === "blocking")) {
                          const err328 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_email", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_email, data: data151 };
                          if (vErrors === null) {
                            vErrors = [err328];
                          } else {
                            vErrors.push(err328);
                          }
                          errors++;
                        }
                      }
                      if (data151.column !== void 0) {
                        let data152 = data151.column;
                        if (typeof data152 === "string") {
                          if (func2(data152) < 1) {
                            const err329 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_email/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_email/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_email.properties.column, data: data152 };
                            if (vErrors === null) {
                              vErrors = [err329];
                            } else {
                              vErrors.push(err329);
                            }
                            errors++;
                          }
                        } else {
                          const err330 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_email/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_email/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.valid_email.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_email.properties.column, data: data152 };
                          if (vErrors === null) {
                            vErrors = [err330];
                          } else {
                            vErrors.push(err330);
                          }
                          errors++;
                        }
                      }
                      if (data151.blocking !== void 0) {
                        let data153 = data151.blocking;
                        if (typeof data153 !== "boolean") {
                          const err331 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_email/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_email/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.valid_email.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_email.properties.blocking, data: data153 };
                          if (vErrors === null) {
                            vErrors = [err331];
                          } else {
                            vErrors.push(err331);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err332 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_email", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_email/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.valid_email.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_email, data: data151 };
                      if (vErrors === null) {
                        vErrors = [err332];
                      } else {
                        vErrors.push(err332);
                      }
                      errors++;
                    }
                  }
                  if (data99.valid_url !== void 0) {
                    let data154 = data99.valid_url;
                    if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                      if (data154.column === void 0) {
                        const err333 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_url", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_url/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.valid_url.required, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_url, data: data154 };
                        if (vErrors === null) {
                          vErrors = [err333];
                        } else {
                          vErrors.push(err333);
                        }
                        errors++;
                      }
                      for (const key46 in data154) {
                        if (!(key46 === "column" || key46 === "blocking")) {
                          const err334 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_url", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_url/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_url, data: data154 };
                          if (vErrors === null) {
                            vErrors = [err334];
                          } else {
                            vErrors.push(err334);
                          }
                          errors++;
                        }
                      }
                      if (data154.column !== void 0) {
                        let data155 = data154.column;
                        if (typeof data155 === "string") {
                          if (func2(data155) < 1) {
                            const err335 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_url/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_url/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_url.properties.column, data: data155 };
                            if (vErrors === null) {
                              vErrors = [err335];
                            } else {
                              vErrors.push(err335);
                            }
                            errors++;
                          }
                        } else {
                          const err336 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_url/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_url/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.valid_url.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_url.properties.column, data: data155 };
                          if (vErrors === null) {
                            vErrors = [err336];
                          } else {
                            vErrors.push(err336);
                          }
                          errors++;
                        }
                      }
                      if (data154.blocking !== void 0) {
                        let data156 = data154.blocking;
                        if (typeof data156 !== "boolean") {
                          const err337 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_url/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_url/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.valid_url.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_url.properties.blocking, data: data156 };
                          if (vErrors === null) {
                            vErrors = [err337];
                          } else {
                            vErrors.push(err337);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err338 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_url", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_url/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.valid_url.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_url, data: data154 };
                      if (vErrors === null) {
                        vErrors = [err338];
                      } else {
                        vErrors.push(err338);
                      }
                      errors++;
                    }
                  }
                  if (data99.valid_uuid !== void 0) {
                    let data157 = data99.valid_uuid;
                    if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
                      if (data157.column === void 0) {
                        const err339 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_uuid", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_uuid/required", keyword: "required", params: { missingProperty: "column" }, schema: schema24.anyOf[1].properties.audit.properties.valid_uuid.required, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_uuid, data: data157 };
                        if (vErrors === null) {
                          vErrors = [err339];
                        } else {
                          vErrors.push(err339);
                        }
                        errors++;
                      }
                      for (const key47 in data157) {
                        if (!(key47 === "column" || key47 === "blocking")) {
                          const err340 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_uuid", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_uuid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_uuid, data: data157 };
                          if (vErrors === null) {
                            vErrors = [err340];
                          } else {
                            vErrors.push(err340);
                          }
                          errors++;
                        }
                      }
                      if (data157.column !== void 0) {
                        let data158 = data157.column;
                        if (typeof data158 === "string") {
                          if (func2(data158) < 1) {
                            const err341 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_uuid/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_uuid/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_uuid.properties.column, data: data158 };
                            if (vErrors === null) {
                              vErrors = [err341];
                            } else {
                              vErrors.push(err341);
                            }
                            errors++;
                          }
                        } else {
                          const err342 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_uuid/column", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_uuid/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.audit.properties.valid_uuid.properties.column.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_uuid.properties.column, data: data158 };
                          if (vErrors === null) {
                            vErrors = [err342];
                          } else {
                            vErrors.push(err342);
                          }
                          errors++;
                        }
                      }
                      if (data157.blocking !== void 0) {
                        let data159 = data157.blocking;
                        if (typeof data159 !== "boolean") {
                          const err343 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_uuid/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_uuid/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.valid_uuid.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_uuid.properties.blocking, data: data159 };
                          if (vErrors === null) {
                            vErrors = [err343];
                          } else {
                            vErrors.push(err343);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err344 = { instancePath: instancePath + "/do/" + i0 + "/audit/valid_uuid", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/valid_uuid/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.valid_uuid.type, parentSchema: schema24.anyOf[1].properties.audit.properties.valid_uuid, data: data157 };
                      if (vErrors === null) {
                        vErrors = [err344];
                      } else {
                        vErrors.push(err344);
                      }
                      errors++;
                    }
                  }
                  if (data99.number_of_rows !== void 0) {
                    let data160 = data99.number_of_rows;
                    if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                      if (data160.threshold === void 0) {
                        const err345 = { instancePath: instancePath + "/do/" + i0 + "/audit/number_of_rows", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/number_of_rows/required", keyword: "required", params: { missingProperty: "threshold" }, schema: schema24.anyOf[1].properties.audit.properties.number_of_rows.required, parentSchema: schema24.anyOf[1].properties.audit.properties.number_of_rows, data: data160 };
                        if (vErrors === null) {
                          vErrors = [err345];
                        } else {
                          vErrors.push(err345);
                        }
                        errors++;
                      }
                      for (const key48 in data160) {
                        if (!(key48 === "threshold" || key48 === "blocking")) {
                          const err346 = { instancePath: instancePath + "/do/" + i0 + "/audit/number_of_rows", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/number_of_rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, schema: false, parentSchema: schema24.anyOf[1].properties.audit.properties.number_of_rows, data: data160 };
                          if (vErrors === null) {
                            vErrors = [err346];
                          } else {
                            vErrors.push(err346);
                          }
                          errors++;
                        }
                      }
                      if (data160.threshold !== void 0) {
                        let data161 = data160.threshold;
                        if (!(typeof data161 == "number" && (!(data161 % 1) && !isNaN(data161)) && isFinite(data161))) {
                          const err347 = { instancePath: instancePath + "/do/" + i0 + "/audit/number_of_rows/threshold", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/number_of_rows/properties/threshold/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.audit.properties.number_of_rows.properties.threshold.type, parentSchema: schema24.anyOf[1].properties.audit.properties.number_of_rows.properties.threshold, data: data161 };
                          if (vErrors === null) {
                            vErrors = [err347];
                          } else {
                            vErrors.push(err347);
                          }
                          errors++;
                        }
                      }
                      if (data160.blocking !== void 0) {
                        let data162 = data160.blocking;
                        if (typeof data162 !== "boolean") {
                          const err348 = { instancePath: instancePath + "/do/" + i0 + "/audit/number_of_rows/blocking", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/number_of_rows/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema24.anyOf[1].properties.audit.properties.number_of_rows.properties.blocking.type, parentSchema: schema24.anyOf[1].properties.audit.properties.number_of_rows.properties.blocking, data: data162 };
                          if (vErrors === null) {
                            vErrors = [err348];
                          } else {
                            vErrors.push(err348);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err349 = { instancePath: instancePath + "/do/" + i0 + "/audit/number_of_rows", schemaPath: "#/definitions/step/anyOf/1/properties/audit/properties/number_of_rows/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.properties.number_of_rows.type, parentSchema: schema24.anyOf[1].properties.audit.properties.number_of_rows, data: data160 };
                      if (vErrors === null) {
                        vErrors = [err349];
                      } else {
                        vErrors.push(err349);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err350 = { instancePath: instancePath + "/do/" + i0 + "/audit", schemaPath: "#/definitions/step/anyOf/1/properties/audit/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.audit.type, parentSchema: schema24.anyOf[1].properties.audit, data: data99 };
                  if (vErrors === null) {
                    vErrors = [err350];
                  } else {
                    vErrors.push(err350);
                  }
                  errors++;
                }
              }
              if (data3.where !== void 0) {
                let data163 = data3.where;
                const _errs404 = errors;
                let valid89 = false;
                const _errs405 = errors;
                if (typeof data163 === "string") {
                  if (func2(data163) < 1) {
                    const err351 = { instancePath: instancePath + "/do/" + i0 + "/where", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[0], data: data163 };
                    if (vErrors === null) {
                      vErrors = [err351];
                    } else {
                      vErrors.push(err351);
                    }
                    errors++;
                  }
                } else {
                  const err352 = { instancePath: instancePath + "/do/" + i0 + "/where", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.where.anyOf[0], data: data163 };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
                var _valid9 = _errs405 === errors;
                valid89 = valid89 || _valid9;
                if (!valid89) {
                  const _errs407 = errors;
                  if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
                    if (Object.keys(data163).length < 1) {
                      const err353 = { instancePath: instancePath + "/do/" + i0 + "/where", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1], data: data163 };
                      if (vErrors === null) {
                        vErrors = [err353];
                      } else {
                        vErrors.push(err353);
                      }
                      errors++;
                    }
                    for (const key49 in data163) {
                      if (!func56.call(schema24.anyOf[1].properties.where.anyOf[1].properties, key49)) {
                        const err354 = { instancePath: instancePath + "/do/" + i0 + "/where", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, schema: false, parentSchema: schema24.anyOf[1].properties.where.anyOf[1], data: data163 };
                        if (vErrors === null) {
                          vErrors = [err354];
                        } else {
                          vErrors.push(err354);
                        }
                        errors++;
                      }
                    }
                    if (data163.duckdb !== void 0) {
                      let data164 = data163.duckdb;
                      if (typeof data164 === "string") {
                        if (func2(data164) < 1) {
                          const err355 = { instancePath: instancePath + "/do/" + i0 + "/where/duckdb", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.duckdb, data: data164 };
                          if (vErrors === null) {
                            vErrors = [err355];
                          } else {
                            vErrors.push(err355);
                          }
                          errors++;
                        }
                      } else {
                        const err356 = { instancePath: instancePath + "/do/" + i0 + "/where/duckdb", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.duckdb.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.duckdb, data: data164 };
                        if (vErrors === null) {
                          vErrors = [err356];
                        } else {
                          vErrors.push(err356);
                        }
                        errors++;
                      }
                    }
                    if (data163.postgres !== void 0) {
                      let data165 = data163.postgres;
                      if (typeof data165 === "string") {
                        if (func2(data165) < 1) {
                          const err357 = { instancePath: instancePath + "/do/" + i0 + "/where/postgres", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.postgres, data: data165 };
                          if (vErrors === null) {
                            vErrors = [err357];
                          } else {
                            vErrors.push(err357);
                          }
                          errors++;
                        }
                      } else {
                        const err358 = { instancePath: instancePath + "/do/" + i0 + "/where/postgres", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.postgres.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.postgres, data: data165 };
                        if (vErrors === null) {
                          vErrors = [err358];
                        } else {
                          vErrors.push(err358);
                        }
                        errors++;
                      }
                    }
                    if (data163.redshift !== void 0) {
                      let data166 = data163.redshift;
                      if (typeof data166 === "string") {
                        if (func2(data166) < 1) {
                          const err359 = { instancePath: instancePath + "/do/" + i0 + "/where/redshift", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.redshift, data: data166 };
                          if (vErrors === null) {
                            vErrors = [err359];
                          } else {
                            vErrors.push(err359);
                          }
                          errors++;
                        }
                      } else {
                        const err360 = { instancePath: instancePath + "/do/" + i0 + "/where/redshift", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.redshift.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.redshift, data: data166 };
                        if (vErrors === null) {
                          vErrors = [err360];
                        } else {
                          vErrors.push(err360);
                        }
                        errors++;
                      }
                    }
                    if (data163.snowflake !== void 0) {
                      let data167 = data163.snowflake;
                      if (typeof data167 === "string") {
                        if (func2(data167) < 1) {
                          const err361 = { instancePath: instancePath + "/do/" + i0 + "/where/snowflake", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.snowflake, data: data167 };
                          if (vErrors === null) {
                            vErrors = [err361];
                          } else {
                            vErrors.push(err361);
                          }
                          errors++;
                        }
                      } else {
                        const err362 = { instancePath: instancePath + "/do/" + i0 + "/where/snowflake", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.snowflake.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.snowflake, data: data167 };
                        if (vErrors === null) {
                          vErrors = [err362];
                        } else {
                          vErrors.push(err362);
                        }
                        errors++;
                      }
                    }
                    if (data163.bigquery !== void 0) {
                      let data168 = data163.bigquery;
                      if (typeof data168 === "string") {
                        if (func2(data168) < 1) {
                          const err363 = { instancePath: instancePath + "/do/" + i0 + "/where/bigquery", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.bigquery, data: data168 };
                          if (vErrors === null) {
                            vErrors = [err363];
                          } else {
                            vErrors.push(err363);
                          }
                          errors++;
                        }
                      } else {
                        const err364 = { instancePath: instancePath + "/do/" + i0 + "/where/bigquery", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.bigquery.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.bigquery, data: data168 };
                        if (vErrors === null) {
                          vErrors = [err364];
                        } else {
                          vErrors.push(err364);
                        }
                        errors++;
                      }
                    }
                    if (data163.databricks !== void 0) {
                      let data169 = data163.databricks;
                      if (typeof data169 === "string") {
                        if (func2(data169) < 1) {
                          const err365 = { instancePath: instancePath + "/do/" + i0 + "/where/databricks", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.databricks, data: data169 };
                          if (vErrors === null) {
                            vErrors = [err365];
                          } else {
                            vErrors.push(err365);
                          }
                          errors++;
                        }
                      } else {
                        const err366 = { instancePath: instancePath + "/do/" + i0 + "/where/databricks", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.databricks.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.databricks, data: data169 };
                        if (vErrors === null) {
                          vErrors = [err366];
                        } else {
                          vErrors.push(err366);
                        }
                        errors++;
                      }
                    }
                    if (data163.clickhouse !== void 0) {
                      let data170 = data163.clickhouse;
                      if (typeof data170 === "string") {
                        if (func2(data170) < 1) {
                          const err367 = { instancePath: instancePath + "/do/" + i0 + "/where/clickhouse", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.clickhouse, data: data170 };
                          if (vErrors === null) {
                            vErrors = [err367];
                          } else {
                            vErrors.push(err367);
                          }
                          errors++;
                        }
                      } else {
                        const err368 = { instancePath: instancePath + "/do/" + i0 + "/where/clickhouse", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.clickhouse.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.clickhouse, data: data170 };
                        if (vErrors === null) {
                          vErrors = [err368];
                        } else {
                          vErrors.push(err368);
                        }
                        errors++;
                      }
                    }
                    if (data163.tsql !== void 0) {
                      let data171 = data163.tsql;
                      if (typeof data171 === "string") {
                        if (func2(data171) < 1) {
                          const err369 = { instancePath: instancePath + "/do/" + i0 + "/where/tsql", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.tsql, data: data171 };
                          if (vErrors === null) {
                            vErrors = [err369];
                          } else {
                            vErrors.push(err369);
                          }
                          errors++;
                        }
                      } else {
                        const err370 = { instancePath: instancePath + "/do/" + i0 + "/where/tsql", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.tsql.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.tsql, data: data171 };
                        if (vErrors === null) {
                          vErrors = [err370];
                        } else {
                          vErrors.push(err370);
                        }
                        errors++;
                      }
                    }
                    if (data163.trino !== void 0) {
                      let data172 = data163.trino;
                      if (typeof data172 === "string") {
                        if (func2(data172) < 1) {
                          const err371 = { instancePath: instancePath + "/do/" + i0 + "/where/trino", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.trino, data: data172 };
                          if (vErrors === null) {
                            vErrors = [err371];
                          } else {
                            vErrors.push(err371);
                          }
                          errors++;
                        }
                      } else {
                        const err372 = { instancePath: instancePath + "/do/" + i0 + "/where/trino", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.trino.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.trino, data: data172 };
                        if (vErrors === null) {
                          vErrors = [err372];
                        } else {
                          vErrors.push(err372);
                        }
                        errors++;
                      }
                    }
                    if (data163.mysql !== void 0) {
                      let data173 = data163.mysql;
                      if (typeof data173 === "string") {
                        if (func2(data173) < 1) {
                          const err373 = { instancePath: instancePath + "/do/" + i0 + "/where/mysql", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.mysql, data: data173 };
                          if (vErrors === null) {
                            vErrors = [err373];
                          } else {
                            vErrors.push(err373);
                          }
                          errors++;
                        }
                      } else {
                        const err374 = { instancePath: instancePath + "/do/" + i0 + "/where/mysql", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.where.anyOf[1].properties.mysql.type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1].properties.mysql, data: data173 };
                        if (vErrors === null) {
                          vErrors = [err374];
                        } else {
                          vErrors.push(err374);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err375 = { instancePath: instancePath + "/do/" + i0 + "/where", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.where.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.where.anyOf[1], data: data163 };
                    if (vErrors === null) {
                      vErrors = [err375];
                    } else {
                      vErrors.push(err375);
                    }
                    errors++;
                  }
                  var _valid9 = _errs407 === errors;
                  valid89 = valid89 || _valid9;
                }
                if (!valid89) {
                  const err376 = { instancePath: instancePath + "/do/" + i0 + "/where", schemaPath: "#/definitions/step/anyOf/1/properties/where/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.where.anyOf, parentSchema: schema24.anyOf[1].properties.where, data: data163 };
                  if (vErrors === null) {
                    vErrors = [err376];
                  } else {
                    vErrors.push(err376);
                  }
                  errors++;
                } else {
                  errors = _errs404;
                  if (vErrors !== null) {
                    if (_errs404) {
                      vErrors.length = _errs404;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data3.add !== void 0) {
                let data174 = data3.add;
                if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                  if (data174.name === void 0) {
                    const err377 = { instancePath: instancePath + "/do/" + i0 + "/add", schemaPath: "#/definitions/step/anyOf/1/properties/add/required", keyword: "required", params: { missingProperty: "name" }, schema: schema24.anyOf[1].properties.add.required, parentSchema: schema24.anyOf[1].properties.add, data: data174 };
                    if (vErrors === null) {
                      vErrors = [err377];
                    } else {
                      vErrors.push(err377);
                    }
                    errors++;
                  }
                  for (const key50 in data174) {
                    if (!(key50 === "name" || key50 === "sql" || key50 === "type" || key50 === "from" || key50 === "description" || key50 === "after")) {
                      const err378 = { instancePath: instancePath + "/do/" + i0 + "/add", schemaPath: "#/definitions/step/anyOf/1/properties/add/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, schema: false, parentSchema: schema24.anyOf[1].properties.add, data: data174 };
                      if (vErrors === null) {
                        vErrors = [err378];
                      } else {
                        vErrors.push(err378);
                      }
                      errors++;
                    }
                  }
                  if (data174.name !== void 0) {
                    let data175 = data174.name;
                    if (typeof data175 === "string") {
                      if (func2(data175) < 1) {
                        const err379 = { instancePath: instancePath + "/do/" + i0 + "/add/name", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.name, data: data175 };
                        if (vErrors === null) {
                          vErrors = [err379];
                        } else {
                          vErrors.push(err379);
                        }
                        errors++;
                      }
                    } else {
                      const err380 = { instancePath: instancePath + "/do/" + i0 + "/add/name", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.name.type, parentSchema: schema24.anyOf[1].properties.add.properties.name, data: data175 };
                      if (vErrors === null) {
                        vErrors = [err380];
                      } else {
                        vErrors.push(err380);
                      }
                      errors++;
                    }
                  }
                  if (data174.sql !== void 0) {
                    let data176 = data174.sql;
                    const _errs436 = errors;
                    let valid92 = false;
                    const _errs437 = errors;
                    if (typeof data176 === "string") {
                      if (func2(data176) < 1) {
                        const err381 = { instancePath: instancePath + "/do/" + i0 + "/add/sql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[0], data: data176 };
                        if (vErrors === null) {
                          vErrors = [err381];
                        } else {
                          vErrors.push(err381);
                        }
                        errors++;
                      }
                    } else {
                      const err382 = { instancePath: instancePath + "/do/" + i0 + "/add/sql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[0], data: data176 };
                      if (vErrors === null) {
                        vErrors = [err382];
                      } else {
                        vErrors.push(err382);
                      }
                      errors++;
                    }
                    var _valid10 = _errs437 === errors;
                    valid92 = valid92 || _valid10;
                    if (!valid92) {
                      const _errs439 = errors;
                      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
                        if (Object.keys(data176).length < 1) {
                          const err383 = { instancePath: instancePath + "/do/" + i0 + "/add/sql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1], data: data176 };
                          if (vErrors === null) {
                            vErrors = [err383];
                          } else {
                            vErrors.push(err383);
                          }
                          errors++;
                        }
                        for (const key51 in data176) {
                          if (!func56.call(schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties, key51)) {
                            const err384 = { instancePath: instancePath + "/do/" + i0 + "/add/sql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, schema: false, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1], data: data176 };
                            if (vErrors === null) {
                              vErrors = [err384];
                            } else {
                              vErrors.push(err384);
                            }
                            errors++;
                          }
                        }
                        if (data176.duckdb !== void 0) {
                          let data177 = data176.duckdb;
                          if (typeof data177 === "string") {
                            if (func2(data177) < 1) {
                              const err385 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/duckdb", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.duckdb, data: data177 };
                              if (vErrors === null) {
                                vErrors = [err385];
                              } else {
                                vErrors.push(err385);
                              }
                              errors++;
                            }
                          } else {
                            const err386 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/duckdb", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.duckdb, data: data177 };
                            if (vErrors === null) {
                              vErrors = [err386];
                            } else {
                              vErrors.push(err386);
                            }
                            errors++;
                          }
                        }
                        if (data176.postgres !== void 0) {
                          let data178 = data176.postgres;
                          if (typeof data178 === "string") {
                            if (func2(data178) < 1) {
                              const err387 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/postgres", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.postgres, data: data178 };
                              if (vErrors === null) {
                                vErrors = [err387];
                              } else {
                                vErrors.push(err387);
                              }
                              errors++;
                            }
                          } else {
                            const err388 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/postgres", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.postgres, data: data178 };
                            if (vErrors === null) {
                              vErrors = [err388];
                            } else {
                              vErrors.push(err388);
                            }
                            errors++;
                          }
                        }
                        if (data176.redshift !== void 0) {
                          let data179 = data176.redshift;
                          if (typeof data179 === "string") {
                            if (func2(data179) < 1) {
                              const err389 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/redshift", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.redshift, data: data179 };
                              if (vErrors === null) {
                                vErrors = [err389];
                              } else {
                                vErrors.push(err389);
                              }
                              errors++;
                            }
                          } else {
                            const err390 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/redshift", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.redshift, data: data179 };
                            if (vErrors === null) {
                              vErrors = [err390];
                            } else {
                              vErrors.push(err390);
                            }
                            errors++;
                          }
                        }
                        if (data176.snowflake !== void 0) {
                          let data180 = data176.snowflake;
                          if (typeof data180 === "string") {
                            if (func2(data180) < 1) {
                              const err391 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/snowflake", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.snowflake, data: data180 };
                              if (vErrors === null) {
                                vErrors = [err391];
                              } else {
                                vErrors.push(err391);
                              }
                              errors++;
                            }
                          } else {
                            const err392 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/snowflake", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.snowflake, data: data180 };
                            if (vErrors === null) {
                              vErrors = [err392];
                            } else {
                              vErrors.push(err392);
                            }
                            errors++;
                          }
                        }
                        if (data176.bigquery !== void 0) {
                          let data181 = data176.bigquery;
                          if (typeof data181 === "string") {
                            if (func2(data181) < 1) {
                              const err393 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/bigquery", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.bigquery, data: data181 };
                              if (vErrors === null) {
                                vErrors = [err393];
                              } else {
                                vErrors.push(err393);
                              }
                              errors++;
                            }
                          } else {
                            const err394 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/bigquery", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.bigquery, data: data181 };
                            if (vErrors === null) {
                              vErrors = [err394];
                            } else {
                              vErrors.push(err394);
                            }
                            errors++;
                          }
                        }
                        if (data176.databricks !== void 0) {
                          let data182 = data176.databricks;
                          if (typeof data182 === "string") {
                            if (func2(data182) < 1) {
                              const err395 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/databricks", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.databricks, data: data182 };
                              if (vErrors === null) {
                                vErrors = [err395];
                              } else {
                                vErrors.push(err395);
                              }
                              errors++;
                            }
                          } else {
                            const err396 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/databricks", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.databricks, data: data182 };
                            if (vErrors === null) {
                              vErrors = [err396];
                            } else {
                              vErrors.push(err396);
                            }
                            errors++;
                          }
                        }
                        if (data176.clickhouse !== void 0) {
                          let data183 = data176.clickhouse;
                          if (typeof data183 === "string") {
                            if (func2(data183) < 1) {
                              const err397 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/clickhouse", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.clickhouse, data: data183 };
                              if (vErrors === null) {
                                vErrors = [err397];
                              } else {
                                vErrors.push(err397);
                              }
                              errors++;
                            }
                          } else {
                            const err398 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/clickhouse", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.clickhouse, data: data183 };
                            if (vErrors === null) {
                              vErrors = [err398];
                            } else {
                              vErrors.push(err398);
                            }
                            errors++;
                          }
                        }
                        if (data176.tsql !== void 0) {
                          let data184 = data176.tsql;
                          if (typeof data184 === "string") {
                            if (func2(data184) < 1) {
                              const err399 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/tsql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.tsql, data: data184 };
                              if (vErrors === null) {
                                vErrors = [err399];
                              } else {
                                vErrors.push(err399);
                              }
                              errors++;
                            }
                          } else {
                            const err400 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/tsql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.tsql, data: data184 };
                            if (vErrors === null) {
                              vErrors = [err400];
                            } else {
                              vErrors.push(err400);
                            }
                            errors++;
                          }
                        }
                        if (data176.trino !== void 0) {
                          let data185 = data176.trino;
                          if (typeof data185 === "string") {
                            if (func2(data185) < 1) {
                              const err401 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/trino", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.trino, data: data185 };
                              if (vErrors === null) {
                                vErrors = [err401];
                              } else {
                                vErrors.push(err401);
                              }
                              errors++;
                            }
                          } else {
                            const err402 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/trino", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.trino.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.trino, data: data185 };
                            if (vErrors === null) {
                              vErrors = [err402];
                            } else {
                              vErrors.push(err402);
                            }
                            errors++;
                          }
                        }
                        if (data176.mysql !== void 0) {
                          let data186 = data176.mysql;
                          if (typeof data186 === "string") {
                            if (func2(data186) < 1) {
                              const err403 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/mysql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.mysql, data: data186 };
                              if (vErrors === null) {
                                vErrors = [err403];
                              } else {
                                vErrors.push(err403);
                              }
                              errors++;
                            }
                          } else {
                            const err404 = { instancePath: instancePath + "/do/" + i0 + "/add/sql/mysql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].properties.mysql, data: data186 };
                            if (vErrors === null) {
                              vErrors = [err404];
                            } else {
                              vErrors.push(err404);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err405 = { instancePath: instancePath + "/do/" + i0 + "/add/sql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.add.properties.sql.anyOf[1], data: data176 };
                        if (vErrors === null) {
                          vErrors = [err405];
                        } else {
                          vErrors.push(err405);
                        }
                        errors++;
                      }
                      var _valid10 = _errs439 === errors;
                      valid92 = valid92 || _valid10;
                    }
                    if (!valid92) {
                      const err406 = { instancePath: instancePath + "/do/" + i0 + "/add/sql", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.add.properties.sql.anyOf, parentSchema: schema24.anyOf[1].properties.add.properties.sql, data: data176 };
                      if (vErrors === null) {
                        vErrors = [err406];
                      } else {
                        vErrors.push(err406);
                      }
                      errors++;
                    } else {
                      errors = _errs436;
                      if (vErrors !== null) {
                        if (_errs436) {
                          vErrors.length = _errs436;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                  if (data174.type !== void 0) {
                    let data187 = data174.type;
                    if (typeof data187 === "string") {
                      if (func2(data187) < 1) {
                        const err407 = { instancePath: instancePath + "/do/" + i0 + "/add/type", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.type, data: data187 };
                        if (vErrors === null) {
                          vErrors = [err407];
                        } else {
                          vErrors.push(err407);
                        }
                        errors++;
                      }
                    } else {
                      const err408 = { instancePath: instancePath + "/do/" + i0 + "/add/type", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.type.type, parentSchema: schema24.anyOf[1].properties.add.properties.type, data: data187 };
                      if (vErrors === null) {
                        vErrors = [err408];
                      } else {
                        vErrors.push(err408);
                      }
                      errors++;
                    }
                  }
                  if (data174.from !== void 0) {
                    let data188 = data174.from;
                    if (typeof data188 === "string") {
                      if (func2(data188) < 1) {
                        const err409 = { instancePath: instancePath + "/do/" + i0 + "/add/from", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.from, data: data188 };
                        if (vErrors === null) {
                          vErrors = [err409];
                        } else {
                          vErrors.push(err409);
                        }
                        errors++;
                      }
                    } else {
                      const err410 = { instancePath: instancePath + "/do/" + i0 + "/add/from", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.from.type, parentSchema: schema24.anyOf[1].properties.add.properties.from, data: data188 };
                      if (vErrors === null) {
                        vErrors = [err410];
                      } else {
                        vErrors.push(err410);
                      }
                      errors++;
                    }
                  }
                  if (data174.description !== void 0) {
                    let data189 = data174.description;
                    if (typeof data189 === "string") {
                      if (func2(data189) < 1) {
                        const err411 = { instancePath: instancePath + "/do/" + i0 + "/add/description", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.description, data: data189 };
                        if (vErrors === null) {
                          vErrors = [err411];
                        } else {
                          vErrors.push(err411);
                        }
                        errors++;
                      }
                    } else {
                      const err412 = { instancePath: instancePath + "/do/" + i0 + "/add/description", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.description.type, parentSchema: schema24.anyOf[1].properties.add.properties.description, data: data189 };
                      if (vErrors === null) {
                        vErrors = [err412];
                      } else {
                        vErrors.push(err412);
                      }
                      errors++;
                    }
                  }
                  if (data174.after !== void 0) {
                    let data190 = data174.after;
                    if (typeof data190 === "string") {
                      if (func2(data190) < 1) {
                        const err413 = { instancePath: instancePath + "/do/" + i0 + "/add/after", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.add.properties.after, data: data190 };
                        if (vErrors === null) {
                          vErrors = [err413];
                        } else {
                          vErrors.push(err413);
                        }
                        errors++;
                      }
                    } else {
                      const err414 = { instancePath: instancePath + "/do/" + i0 + "/add/after", schemaPath: "#/definitions/step/anyOf/1/properties/add/properties/after/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.add.properties.after.type, parentSchema: schema24.anyOf[1].properties.add.properties.after, data: data190 };
                      if (vErrors === null) {
                        vErrors = [err414];
                      } else {
                        vErrors.push(err414);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err415 = { instancePath: instancePath + "/do/" + i0 + "/add", schemaPath: "#/definitions/step/anyOf/1/properties/add/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.add.type, parentSchema: schema24.anyOf[1].properties.add, data: data174 };
                  if (vErrors === null) {
                    vErrors = [err415];
                  } else {
                    vErrors.push(err415);
                  }
                  errors++;
                }
              }
              if (data3.sql !== void 0) {
                let data191 = data3.sql;
                const _errs471 = errors;
                let valid94 = false;
                const _errs472 = errors;
                if (typeof data191 === "string") {
                  if (func2(data191) < 1) {
                    const err416 = { instancePath: instancePath + "/do/" + i0 + "/sql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[0], data: data191 };
                    if (vErrors === null) {
                      vErrors = [err416];
                    } else {
                      vErrors.push(err416);
                    }
                    errors++;
                  }
                } else {
                  const err417 = { instancePath: instancePath + "/do/" + i0 + "/sql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[0], data: data191 };
                  if (vErrors === null) {
                    vErrors = [err417];
                  } else {
                    vErrors.push(err417);
                  }
                  errors++;
                }
                var _valid11 = _errs472 === errors;
                valid94 = valid94 || _valid11;
                if (!valid94) {
                  const _errs474 = errors;
                  if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
                    if (Object.keys(data191).length < 1) {
                      const err418 = { instancePath: instancePath + "/do/" + i0 + "/sql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1], data: data191 };
                      if (vErrors === null) {
                        vErrors = [err418];
                      } else {
                        vErrors.push(err418);
                      }
                      errors++;
                    }
                    for (const key52 in data191) {
                      if (!func56.call(schema24.anyOf[1].properties.sql.anyOf[1].properties, key52)) {
                        const err419 = { instancePath: instancePath + "/do/" + i0 + "/sql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, schema: false, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1], data: data191 };
                        if (vErrors === null) {
                          vErrors = [err419];
                        } else {
                          vErrors.push(err419);
                        }
                        errors++;
                      }
                    }
                    if (data191.text !== void 0) {
                      let data192 = data191.text;
                      if (typeof data192 === "string") {
                        if (func2(data192) < 1) {
                          const err420 = { instancePath: instancePath + "/do/" + i0 + "/sql/text", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.text, data: data192 };
                          if (vErrors === null) {
                            vErrors = [err420];
                          } else {
                            vErrors.push(err420);
                          }
                          errors++;
                        }
                      } else {
                        const err421 = { instancePath: instancePath + "/do/" + i0 + "/sql/text", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.text.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.text, data: data192 };
                        if (vErrors === null) {
                          vErrors = [err421];
                        } else {
                          vErrors.push(err421);
                        }
                        errors++;
                      }
                    }
                    if (data191.type !== void 0) {
                      let data193 = data191.type;
                      if (typeof data193 === "string") {
                        if (func2(data193) < 1) {
                          const err422 = { instancePath: instancePath + "/do/" + i0 + "/sql/type", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.type, data: data193 };
                          if (vErrors === null) {
                            vErrors = [err422];
                          } else {
                            vErrors.push(err422);
                          }
                          errors++;
                        }
                      } else {
                        const err423 = { instancePath: instancePath + "/do/" + i0 + "/sql/type", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.type.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.type, data: data193 };
                        if (vErrors === null) {
                          vErrors = [err423];
                        } else {
                          vErrors.push(err423);
                        }
                        errors++;
                      }
                    }
                    if (data191.duckdb !== void 0) {
                      let data194 = data191.duckdb;
                      if (typeof data194 === "string") {
                        if (func2(data194) < 1) {
                          const err424 = { instancePath: instancePath + "/do/" + i0 + "/sql/duckdb", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/duckdb/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data194 };
                          if (vErrors === null) {
                            vErrors = [err424];
                          } else {
                            vErrors.push(err424);
                          }
                          errors++;
                        }
                      } else {
                        const err425 = { instancePath: instancePath + "/do/" + i0 + "/sql/duckdb", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/duckdb/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.duckdb.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.duckdb, data: data194 };
                        if (vErrors === null) {
                          vErrors = [err425];
                        } else {
                          vErrors.push(err425);
                        }
                        errors++;
                      }
                    }
                    if (data191.postgres !== void 0) {
                      let data195 = data191.postgres;
                      if (typeof data195 === "string") {
                        if (func2(data195) < 1) {
                          const err426 = { instancePath: instancePath + "/do/" + i0 + "/sql/postgres", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/postgres/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data195 };
                          if (vErrors === null) {
                            vErrors = [err426];
                          } else {
                            vErrors.push(err426);
                          }
                          errors++;
                        }
                      } else {
                        const err427 = { instancePath: instancePath + "/do/" + i0 + "/sql/postgres", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/postgres/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.postgres.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.postgres, data: data195 };
                        if (vErrors === null) {
                          vErrors = [err427];
                        } else {
                          vErrors.push(err427);
                        }
                        errors++;
                      }
                    }
                    if (data191.redshift !== void 0) {
                      let data196 = data191.redshift;
                      if (typeof data196 === "string") {
                        if (func2(data196) < 1) {
                          const err428 = { instancePath: instancePath + "/do/" + i0 + "/sql/redshift", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/redshift/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data196 };
                          if (vErrors === null) {
                            vErrors = [err428];
                          } else {
                            vErrors.push(err428);
                          }
                          errors++;
                        }
                      } else {
                        const err429 = { instancePath: instancePath + "/do/" + i0 + "/sql/redshift", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/redshift/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.redshift.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.redshift, data: data196 };
                        if (vErrors === null) {
                          vErrors = [err429];
                        } else {
                          vErrors.push(err429);
                        }
                        errors++;
                      }
                    }
                    if (data191.snowflake !== void 0) {
                      let data197 = data191.snowflake;
                      if (typeof data197 === "string") {
                        if (func2(data197) < 1) {
                          const err430 = { instancePath: instancePath + "/do/" + i0 + "/sql/snowflake", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/snowflake/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data197 };
                          if (vErrors === null) {
                            vErrors = [err430];
                          } else {
                            vErrors.push(err430);
                          }
                          errors++;
                        }
                      } else {
                        const err431 = { instancePath: instancePath + "/do/" + i0 + "/sql/snowflake", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/snowflake/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.snowflake.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.snowflake, data: data197 };
                        if (vErrors === null) {
                          vErrors = [err431];
                        } else {
                          vErrors.push(err431);
                        }
                        errors++;
                      }
                    }
                    if (data191.bigquery !== void 0) {
                      let data198 = data191.bigquery;
                      if (typeof data198 === "string") {
                        if (func2(data198) < 1) {
                          const err432 = { instancePath: instancePath + "/do/" + i0 + "/sql/bigquery", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/bigquery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data198 };
                          if (vErrors === null) {
                            vErrors = [err432];
                          } else {
                            vErrors.push(err432);
                          }
                          errors++;
                        }
                      } else {
                        const err433 = { instancePath: instancePath + "/do/" + i0 + "/sql/bigquery", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/bigquery/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.bigquery.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.bigquery, data: data198 };
                        if (vErrors === null) {
                          vErrors = [err433];
                        } else {
                          vErrors.push(err433);
                        }
                        errors++;
                      }
                    }
                    if (data191.databricks !== void 0) {
                      let data199 = data191.databricks;
                      if (typeof data199 === "string") {
                        if (func2(data199) < 1) {
                          const err434 = { instancePath: instancePath + "/do/" + i0 + "/sql/databricks", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/databricks/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data199 };
                          if (vErrors === null) {
                            vErrors = [err434];
                          } else {
                            vErrors.push(err434);
                          }
                          errors++;
                        }
                      } else {
                        const err435 = { instancePath: instancePath + "/do/" + i0 + "/sql/databricks", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/databricks/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.databricks.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.databricks, data: data199 };
                        if (vErrors === null) {
                          vErrors = [err435];
                        } else {
                          vErrors.push(err435);
                        }
                        errors++;
                      }
                    }
                    if (data191.clickhouse !== void 0) {
                      let data200 = data191.clickhouse;
                      if (typeof data200 === "string") {
                        if (func2(data200) < 1) {
                          const err436 = { instancePath: instancePath + "/do/" + i0 + "/sql/clickhouse", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data200 };
                          if (vErrors === null) {
                            vErrors = [err436];
                          } else {
                            vErrors.push(err436);
                          }
                          errors++;
                        }
                      } else {
                        const err437 = { instancePath: instancePath + "/do/" + i0 + "/sql/clickhouse", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/clickhouse/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.clickhouse.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.clickhouse, data: data200 };
                        if (vErrors === null) {
                          vErrors = [err437];
                        } else {
                          vErrors.push(err437);
                        }
                        errors++;
                      }
                    }
                    if (data191.tsql !== void 0) {
                      let data201 = data191.tsql;
                      if (typeof data201 === "string") {
                        if (func2(data201) < 1) {
                          const err438 = { instancePath: instancePath + "/do/" + i0 + "/sql/tsql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/tsql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data201 };
                          if (vErrors === null) {
                            vErrors = [err438];
                          } else {
                            vErrors.push(err438);
                          }
                          errors++;
                        }
                      } else {
                        const err439 = { instancePath: instancePath + "/do/" + i0 + "/sql/tsql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/tsql/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.tsql.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.tsql, data: data201 };
                        if (vErrors === null) {
                          vErrors = [err439];
                        } else {
                          vErrors.push(err439);
                        }
                        errors++;
                      }
                    }
                    if (data191.trino !== void 0) {
                      let data202 = data191.trino;
                      if (typeof data202 === "string") {
                        if (func2(data202) < 1) {
                          const err440 = { instancePath: instancePath + "/do/" + i0 + "/sql/trino", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/trino/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data202 };
                          if (vErrors === null) {
                            vErrors = [err440];
                          } else {
                            vErrors.push(err440);
                          }
                          errors++;
                        }
                      } else {
                        const err441 = { instancePath: instancePath + "/do/" + i0 + "/sql/trino", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/trino/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.trino.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.trino, data: data202 };
                        if (vErrors === null) {
                          vErrors = [err441];
                        } else {
                          vErrors.push(err441);
                        }
                        errors++;
                      }
                    }
                    if (data191.mysql !== void 0) {
                      let data203 = data191.mysql;
                      if (typeof data203 === "string") {
                        if (func2(data203) < 1) {
                          const err442 = { instancePath: instancePath + "/do/" + i0 + "/sql/mysql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/mysql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data203 };
                          if (vErrors === null) {
                            vErrors = [err442];
                          } else {
                            vErrors.push(err442);
                          }
                          errors++;
                        }
                      } else {
                        const err443 = { instancePath: instancePath + "/do/" + i0 + "/sql/mysql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/properties/mysql/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].properties.mysql.type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1].properties.mysql, data: data203 };
                        if (vErrors === null) {
                          vErrors = [err443];
                        } else {
                          vErrors.push(err443);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err444 = { instancePath: instancePath + "/do/" + i0 + "/sql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.sql.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.sql.anyOf[1], data: data191 };
                    if (vErrors === null) {
                      vErrors = [err444];
                    } else {
                      vErrors.push(err444);
                    }
                    errors++;
                  }
                  var _valid11 = _errs474 === errors;
                  valid94 = valid94 || _valid11;
                }
                if (!valid94) {
                  const err445 = { instancePath: instancePath + "/do/" + i0 + "/sql", schemaPath: "#/definitions/step/anyOf/1/properties/sql/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.sql.anyOf, parentSchema: schema24.anyOf[1].properties.sql, data: data191 };
                  if (vErrors === null) {
                    vErrors = [err445];
                  } else {
                    vErrors.push(err445);
                  }
                  errors++;
                } else {
                  errors = _errs471;
                  if (vErrors !== null) {
                    if (_errs471) {
                      vErrors.length = _errs471;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err446 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].type, parentSchema: schema24.anyOf[1], data: data3 };
              if (vErrors === null) {
                vErrors = [err446];
              } else {
                vErrors.push(err446);
              }
              errors++;
            }
            var _valid0 = _errs12 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            const err447 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf, parentSchema: schema24, data: data3 };
            if (vErrors === null) {
              vErrors = [err447];
            } else {
              vErrors.push(err447);
            }
            errors++;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err448 = { instancePath: instancePath + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.do.type, parentSchema: schema15.properties.do, data: data2 };
        if (vErrors === null) {
          vErrors = [err448];
        } else {
          vErrors.push(err448);
        }
        errors++;
      }
    }
  } else {
    const err449 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err449];
    } else {
      vErrors.push(err449);
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
