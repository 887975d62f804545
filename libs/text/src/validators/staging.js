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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "staging.schema.json", "title": "StagingFile", "description": "staging.yml: the rules by which raw tables become staging models.", "type": "object", "required": ["version"], "properties": { "version": { "description": "Format of this file.", "const": 1 }, "extends": { "description": "Rulesets whose rules run before these: paths relative to this file, below metadata/.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "models": { "description": "What every staging model of the schema has.", "$ref": "#/definitions/models" }, "rules": { "description": "Rules, run in this order.", "type": "array", "items": { "$ref": "#/definitions/rule" } } }, "additionalProperties": false, "definitions": { "names": { "description": "One glob or several; ! in front takes names out again.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "expressions": { "description": "One SQL expression or several.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "model_properties": { "description": "Properties by name.", "type": "object", "additionalProperties": true }, "models": { "title": "StagingModels", "description": "What every staging model has.", "type": "object", "properties": { "dataset": { "description": "The dataset of the staging models.", "type": "string", "minLength": 1 }, "name": { "description": "Name of a model; {schema}, {dataset}, {table}, {resource} and {root} stand for those of its table.", "type": "string", "minLength": 1, "examples": ["{schema}__{table}"] }, "kind": { "description": "Kind of the models: auto is view, the kind that is sound for every table.", "type": "string", "enum": ["auto", "view"] }, "owner": { "description": "Who answers for the models.", "type": "string" }, "tags": { "description": "Words to select models by.", "$ref": "#/definitions/names" }, "skip": { "description": "Tables without a staging model: someone writes it by hand.", "$ref": "#/definitions/names" } }, "additionalProperties": false }, "rule": { "title": "StagingRule", "description": "Actions for everything a condition selects.", "type": "object", "required": ["do"], "properties": { "name": { "description": "What the rule is for; findings and explanations show it.", "type": "string", "minLength": 1 }, "when": { "description": "What the rule selects; all conditions have to hold. Without it: everything.", "$ref": "#/definitions/condition" }, "do": { "description": "Actions, run in this order.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/step" } } }, "additionalProperties": false }, "condition": { "title": "StagingCondition", "description": "What a rule selects; all conditions have to hold.", "type": "object", "properties": { "tables": { "description": "Tables by stored name.", "$ref": "#/definitions/names" }, "columns": { "description": "Columns by the name they have so far, or by more than their name.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "title": "ColumnCondition", "type": "object", "minProperties": 1, "properties": { "names": { "description": "Columns by the name they have so far.", "$ref": "#/definitions/names" }, "has": { "description": "Hints or annotations that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] }, "types": { "description": "dlt types, such as text or decimal.", "$ref": "#/definitions/names" } }, "additionalProperties": false }] }, "resources": { "description": "Tables by their dlt resource.", "$ref": "#/definitions/names" }, "dispositions": { "description": "Tables by their write disposition.", "anyOf": [{ "$ref": "#/definitions/disposition" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/disposition" } }] }, "nesting": { "description": "Root tables or nested ones.", "type": "string", "enum": ["root", "nested"] }, "tags": { "description": "Tables by a tag in their x-sqlmesh.", "$ref": "#/definitions/names" } }, "additionalProperties": false }, "disposition": { "title": "Disposition", "description": "A write disposition of dlt.", "type": "string", "enum": ["append", "replace", "merge", "skip"] }, "step": { "title": "StagingStep", "description": "An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.", "anyOf": [{ "type": "string", "minLength": 1, "examples": ["drop", "rename", "cast", "try_cast", "trim", "lower", "upper", "collapse_whitespace", "digits", "email", "empty_to_null", "null_values", "default", "round", "minor_units", "utc", "to_date", "hash", "email_domain", "redact", "dedupe"] }, { "title": "StagingAction", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "drop": { "description": "Leaves the column out of the staging model.", "type": ["object", "null"], "additionalProperties": false }, "rename": { "description": "Gives the column another name.", "type": "object", "minProperties": 1, "properties": { "to": { "description": "The new name.", "type": "string", "minLength": 1 }, "strip_prefix": { "description": "Text to take off the front.", "type": "string", "minLength": 1 }, "strip_suffix": { "description": "Text to take off the end.", "type": "string", "minLength": 1 }, "add_prefix": { "description": "Text to put in front.", "type": "string", "minLength": 1 }, "add_suffix": { "description": "Text to put behind.", "type": "string", "minLength": 1 }, "case": { "description": "How the letters are written.", "type": "string", "enum": ["snake", "camel", "lower", "upper"] }, "template": { "description": "A name with the placeholders {column}, {table}, {table_singular} and {schema}.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "cast": { "description": "Gives the column another type; a value that does not fit stops the query.", "anyOf": [{ "description": "A type of dlt's.", "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "type": { "description": "A type of dlt, mapped for each destination.", "type": "string", "minLength": 1, "examples": ["decimal(18, 2)"] }, "sql_type": { "description": "A type of the destination, or a mapping of dialect to type.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }] } }, "additionalProperties": false }] }, "try_cast": { "description": "A type of dlt's.", "type": "string", "minLength": 1 }, "trim": { "description": "Takes the blanks off both ends of a text.", "type": ["object", "null"], "additionalProperties": false }, "lower": { "description": "Writes a text in lower case.", "type": ["object", "null"], "additionalProperties": false }, "upper": { "description": "Writes a text in upper case.", "type": ["object", "null"], "additionalProperties": false }, "collapse_whitespace": { "description": "Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.", "type": ["object", "null"], "additionalProperties": false }, "digits": { "description": "Keeps the digits 0 to 9 of a text; NULL where there are none.", "type": ["object", "null"], "additionalProperties": false }, "email": { "description": "Writes an e-mail address as it is compared: in lower case, without blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "empty_to_null": { "description": "Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "null_values": { "description": "Makes NULL of values that stand for nothing, such as n/a or -1.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "default": { "description": "Puts a value where there is none.", "type": ["string", "number", "boolean"] }, "round": { "description": "Rounds a decimal, halves away from zero; its type stays.", "type": "integer", "minimum": 0, "maximum": 38 }, "minor_units": { "description": "Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.", "type": "integer", "minimum": 1, "maximum": 6 }, "utc": { "description": "Makes a time without a zone of an instant: the time it is in UTC.", "type": ["object", "null"], "additionalProperties": false }, "to_date": { "description": "Keeps the day of a time; of an instant, the day it was in UTC.", "type": ["object", "null"], "additionalProperties": false }, "hash": { "description": "Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.", "type": "object", "properties": { "algorithm": { "description": "sha256 unless said.", "enum": ["sha256", "md5"] }, "salt": { "description": "A variable of SQLMesh whose value is put before every value.", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$" }, "unsalted": { "description": "Without a salt.", "const": true }, "normalise": { "description": "What is done to a text first, in this order.", "anyOf": [{ "enum": ["trim", "lower"] }, { "type": "array", "items": { "enum": ["trim", "lower"] }, "uniqueItems": true }] } }, "additionalProperties": false }, "email_domain": { "description": "Keeps the domain of an e-mail address and forgets whose it is.", "type": ["object", "null"], "additionalProperties": false }, "redact": { "description": "Makes every value NULL.", "type": ["object", "null"], "additionalProperties": false }, "dedupe": { "description": "Keeps one row for each key: the first in the order.", "type": "object", "required": ["by"], "properties": { "by": { "description": "The key: primary_key, or columns by the names they have so far.", "anyOf": [{ "const": "primary_key" }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "order": { "description": "What decides which row is first: columns with asc or desc.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "enum": ["asc", "desc"] } } }, "null_keys": { "description": "Rows with a NULL in the key: keep, unless said.", "enum": ["keep", "drop"] } }, "additionalProperties": false } }, "additionalProperties": true }] } } };
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
var schema24 = { "title": "StagingStep", "description": "An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.", "anyOf": [{ "type": "string", "minLength": 1, "examples": ["drop", "rename", "cast", "try_cast", "trim", "lower", "upper", "collapse_whitespace", "digits", "email", "empty_to_null", "null_values", "default", "round", "minor_units", "utc", "to_date", "hash", "email_domain", "redact", "dedupe"] }, { "title": "StagingAction", "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "drop": { "description": "Leaves the column out of the staging model.", "type": ["object", "null"], "additionalProperties": false }, "rename": { "description": "Gives the column another name.", "type": "object", "minProperties": 1, "properties": { "to": { "description": "The new name.", "type": "string", "minLength": 1 }, "strip_prefix": { "description": "Text to take off the front.", "type": "string", "minLength": 1 }, "strip_suffix": { "description": "Text to take off the end.", "type": "string", "minLength": 1 }, "add_prefix": { "description": "Text to put in front.", "type": "string", "minLength": 1 }, "add_suffix": { "description": "Text to put behind.", "type": "string", "minLength": 1 }, "case": { "description": "How the letters are written.", "type": "string", "enum": ["snake", "camel", "lower", "upper"] }, "template": { "description": "A name with the placeholders {column}, {table}, {table_singular} and {schema}.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "cast": { "description": "Gives the column another type; a value that does not fit stops the query.", "anyOf": [{ "description": "A type of dlt's.", "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "type": { "description": "A type of dlt, mapped for each destination.", "type": "string", "minLength": 1, "examples": ["decimal(18, 2)"] }, "sql_type": { "description": "A type of the destination, or a mapping of dialect to type.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }] } }, "additionalProperties": false }] }, "try_cast": { "description": "A type of dlt's.", "type": "string", "minLength": 1 }, "trim": { "description": "Takes the blanks off both ends of a text.", "type": ["object", "null"], "additionalProperties": false }, "lower": { "description": "Writes a text in lower case.", "type": ["object", "null"], "additionalProperties": false }, "upper": { "description": "Writes a text in upper case.", "type": ["object", "null"], "additionalProperties": false }, "collapse_whitespace": { "description": "Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.", "type": ["object", "null"], "additionalProperties": false }, "digits": { "description": "Keeps the digits 0 to 9 of a text; NULL where there are none.", "type": ["object", "null"], "additionalProperties": false }, "email": { "description": "Writes an e-mail address as it is compared: in lower case, without blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "empty_to_null": { "description": "Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.", "type": ["object", "null"], "additionalProperties": false }, "null_values": { "description": "Makes NULL of values that stand for nothing, such as n/a or -1.", "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "default": { "description": "Puts a value where there is none.", "type": ["string", "number", "boolean"] }, "round": { "description": "Rounds a decimal, halves away from zero; its type stays.", "type": "integer", "minimum": 0, "maximum": 38 }, "minor_units": { "description": "Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.", "type": "integer", "minimum": 1, "maximum": 6 }, "utc": { "description": "Makes a time without a zone of an instant: the time it is in UTC.", "type": ["object", "null"], "additionalProperties": false }, "to_date": { "description": "Keeps the day of a time; of an instant, the day it was in UTC.", "type": ["object", "null"], "additionalProperties": false }, "hash": { "description": "Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.", "type": "object", "properties": { "algorithm": { "description": "sha256 unless said.", "enum": ["sha256", "md5"] }, "salt": { "description": "A variable of SQLMesh whose value is put before every value.", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$" }, "unsalted": { "description": "Without a salt.", "const": true }, "normalise": { "description": "What is done to a text first, in this order.", "anyOf": [{ "enum": ["trim", "lower"] }, { "type": "array", "items": { "enum": ["trim", "lower"] }, "uniqueItems": true }] } }, "additionalProperties": false }, "email_domain": { "description": "Keeps the domain of an e-mail address and forgets whose it is.", "type": ["object", "null"], "additionalProperties": false }, "redact": { "description": "Makes every value NULL.", "type": ["object", "null"], "additionalProperties": false }, "dedupe": { "description": "Keeps one row for each key: the first in the order.", "type": "object", "required": ["by"], "properties": { "by": { "description": "The key: primary_key, or columns by the names they have so far.", "anyOf": [{ "const": "primary_key" }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "order": { "description": "What decides which row is first: columns with asc or desc.", "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "enum": ["asc", "desc"] } } }, "null_keys": { "description": "Rows with a NULL in the key: keep, unless said.", "enum": ["keep", "drop"] } }, "additionalProperties": false } }, "additionalProperties": true }] };
var func0 = require_equal().default;
var schema16 = { "title": "StagingCondition", "description": "What a rule selects; all conditions have to hold.", "type": "object", "properties": { "tables": { "description": "Tables by stored name.", "$ref": "#/definitions/names" }, "columns": { "description": "Columns by the name they have so far, or by more than their name.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "title": "ColumnCondition", "type": "object", "minProperties": 1, "properties": { "names": { "description": "Columns by the name they have so far.", "$ref": "#/definitions/names" }, "has": { "description": "Hints or annotations that all have to be there; a mapping also says their values.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "minProperties": 1, "additionalProperties": true }] }, "types": { "description": "dlt types, such as text or decimal.", "$ref": "#/definitions/names" } }, "additionalProperties": false }] }, "resources": { "description": "Tables by their dlt resource.", "$ref": "#/definitions/names" }, "dispositions": { "description": "Tables by their write disposition.", "anyOf": [{ "$ref": "#/definitions/disposition" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/disposition" } }] }, "nesting": { "description": "Root tables or nested ones.", "type": "string", "enum": ["root", "nested"] }, "tags": { "description": "Tables by a tag in their x-sqlmesh.", "$ref": "#/definitions/names" } }, "additionalProperties": false };
var schema21 = { "title": "Disposition", "description": "A write disposition of dlt.", "type": "string", "enum": ["append", "replace", "merge", "skip"] };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tables" || key0 === "columns" || key0 === "resources" || key0 === "dispositions" || key0 === "nesting" || key0 === "tags")) {
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
  } else {
    const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err64];
    } else {
      vErrors.push(err64);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
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
              if (data3.cast !== void 0) {
                let data13 = data3.cast;
                const _errs36 = errors;
                let valid7 = false;
                const _errs37 = errors;
                if (typeof data13 === "string") {
                  if (func2(data13) < 1) {
                    const err28 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[0], data: data13 };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                } else {
                  const err29 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[0], data: data13 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                var _valid1 = _errs37 === errors;
                valid7 = valid7 || _valid1;
                if (!valid7) {
                  const _errs39 = errors;
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (Object.keys(data13).length > 1) {
                      const err30 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data13 };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (Object.keys(data13).length < 1) {
                      const err31 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data13 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    for (const key3 in data13) {
                      if (!(key3 === "type" || key3 === "sql_type")) {
                        const err32 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data13 };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    }
                    if (data13.type !== void 0) {
                      let data14 = data13.type;
                      if (typeof data14 === "string") {
                        if (func2(data14) < 1) {
                          const err33 = { instancePath: instancePath + "/do/" + i0 + "/cast/type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.type, data: data14 };
                          if (vErrors === null) {
                            vErrors = [err33];
                          } else {
                            vErrors.push(err33);
                          }
                          errors++;
                        }
                      } else {
                        const err34 = { instancePath: instancePath + "/do/" + i0 + "/cast/type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.type.type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.type, data: data14 };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                    if (data13.sql_type !== void 0) {
                      let data15 = data13.sql_type;
                      const _errs45 = errors;
                      let valid9 = false;
                      const _errs46 = errors;
                      if (typeof data15 === "string") {
                        if (func2(data15) < 1) {
                          const err35 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0], data: data15 };
                          if (vErrors === null) {
                            vErrors = [err35];
                          } else {
                            vErrors.push(err35);
                          }
                          errors++;
                        }
                      } else {
                        const err36 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[0], data: data15 };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                      var _valid2 = _errs46 === errors;
                      valid9 = valid9 || _valid2;
                      if (!valid9) {
                        const _errs48 = errors;
                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                          if (Object.keys(data15).length < 1) {
                            const err37 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1], data: data15 };
                            if (vErrors === null) {
                              vErrors = [err37];
                            } else {
                              vErrors.push(err37);
                            }
                            errors++;
                          }
                          for (const key4 in data15) {
                            let data16 = data15[key4];
                            if (typeof data16 === "string") {
                              if (func2(data16) < 1) {
                                const err38 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties, data: data16 };
                                if (vErrors === null) {
                                  vErrors = [err38];
                                } else {
                                  vErrors.push(err38);
                                }
                                errors++;
                              }
                            } else {
                              const err39 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties.type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].additionalProperties, data: data16 };
                              if (vErrors === null) {
                                vErrors = [err39];
                              } else {
                                vErrors.push(err39);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err40 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf[1], data: data15 };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                        var _valid2 = _errs48 === errors;
                        valid9 = valid9 || _valid2;
                      }
                      if (!valid9) {
                        const err41 = { instancePath: instancePath + "/do/" + i0 + "/cast/sql_type", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/properties/sql_type/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type.anyOf, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1].properties.sql_type, data: data15 };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      } else {
                        errors = _errs45;
                        if (vErrors !== null) {
                          if (_errs45) {
                            vErrors.length = _errs45;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.cast.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.cast.anyOf[1], data: data13 };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  var _valid1 = _errs39 === errors;
                  valid7 = valid7 || _valid1;
                }
                if (!valid7) {
                  const err43 = { instancePath: instancePath + "/do/" + i0 + "/cast", schemaPath: "#/definitions/step/anyOf/1/properties/cast/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.cast.anyOf, parentSchema: schema24.anyOf[1].properties.cast, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                } else {
                  errors = _errs36;
                  if (vErrors !== null) {
                    if (_errs36) {
                      vErrors.length = _errs36;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data3.try_cast !== void 0) {
                let data17 = data3.try_cast;
                if (typeof data17 === "string") {
                  if (func2(data17) < 1) {
                    const err44 = { instancePath: instancePath + "/do/" + i0 + "/try_cast", schemaPath: "#/definitions/step/anyOf/1/properties/try_cast/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.try_cast, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                } else {
                  const err45 = { instancePath: instancePath + "/do/" + i0 + "/try_cast", schemaPath: "#/definitions/step/anyOf/1/properties/try_cast/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.try_cast.type, parentSchema: schema24.anyOf[1].properties.try_cast, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              if (data3.trim !== void 0) {
                let data18 = data3.trim;
                if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
                  const err46 = { instancePath: instancePath + "/do/" + i0 + "/trim", schemaPath: "#/definitions/step/anyOf/1/properties/trim/type", keyword: "type", params: { type: schema24.anyOf[1].properties.trim.type }, schema: schema24.anyOf[1].properties.trim.type, parentSchema: schema24.anyOf[1].properties.trim, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                  for (const key5 in data18) {
                    const err47 = { instancePath: instancePath + "/do/" + i0 + "/trim", schemaPath: "#/definitions/step/anyOf/1/properties/trim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema24.anyOf[1].properties.trim, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              }
              if (data3.lower !== void 0) {
                let data19 = data3.lower;
                if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
                  const err48 = { instancePath: instancePath + "/do/" + i0 + "/lower", schemaPath: "#/definitions/step/anyOf/1/properties/lower/type", keyword: "type", params: { type: schema24.anyOf[1].properties.lower.type }, schema: schema24.anyOf[1].properties.lower.type, parentSchema: schema24.anyOf[1].properties.lower, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                  for (const key6 in data19) {
                    const err49 = { instancePath: instancePath + "/do/" + i0 + "/lower", schemaPath: "#/definitions/step/anyOf/1/properties/lower/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema24.anyOf[1].properties.lower, data: data19 };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              }
              if (data3.upper !== void 0) {
                let data20 = data3.upper;
                if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                  const err50 = { instancePath: instancePath + "/do/" + i0 + "/upper", schemaPath: "#/definitions/step/anyOf/1/properties/upper/type", keyword: "type", params: { type: schema24.anyOf[1].properties.upper.type }, schema: schema24.anyOf[1].properties.upper.type, parentSchema: schema24.anyOf[1].properties.upper, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  for (const key7 in data20) {
                    const err51 = { instancePath: instancePath + "/do/" + i0 + "/upper", schemaPath: "#/definitions/step/anyOf/1/properties/upper/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema24.anyOf[1].properties.upper, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              }
              if (data3.collapse_whitespace !== void 0) {
                let data21 = data3.collapse_whitespace;
                if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                  const err52 = { instancePath: instancePath + "/do/" + i0 + "/collapse_whitespace", schemaPath: "#/definitions/step/anyOf/1/properties/collapse_whitespace/type", keyword: "type", params: { type: schema24.anyOf[1].properties.collapse_whitespace.type }, schema: schema24.anyOf[1].properties.collapse_whitespace.type, parentSchema: schema24.anyOf[1].properties.collapse_whitespace, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                  for (const key8 in data21) {
                    const err53 = { instancePath: instancePath + "/do/" + i0 + "/collapse_whitespace", schemaPath: "#/definitions/step/anyOf/1/properties/collapse_whitespace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema24.anyOf[1].properties.collapse_whitespace, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              }
              if (data3.digits !== void 0) {
                let data22 = data3.digits;
                if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
                  const err54 = { instancePath: instancePath + "/do/" + i0 + "/digits", schemaPath: "#/definitions/step/anyOf/1/properties/digits/type", keyword: "type", params: { type: schema24.anyOf[1].properties.digits.type }, schema: schema24.anyOf[1].properties.digits.type, parentSchema: schema24.anyOf[1].properties.digits, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                  for (const key9 in data22) {
                    const err55 = { instancePath: instancePath + "/do/" + i0 + "/digits", schemaPath: "#/definitions/step/anyOf/1/properties/digits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema24.anyOf[1].properties.digits, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              }
              if (data3.email !== void 0) {
                let data23 = data3.email;
                if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
                  const err56 = { instancePath: instancePath + "/do/" + i0 + "/email", schemaPath: "#/definitions/step/anyOf/1/properties/email/type", keyword: "type", params: { type: schema24.anyOf[1].properties.email.type }, schema: schema24.anyOf[1].properties.email.type, parentSchema: schema24.anyOf[1].properties.email, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                  for (const key10 in data23) {
                    const err57 = { instancePath: instancePath + "/do/" + i0 + "/email", schemaPath: "#/definitions/step/anyOf/1/properties/email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema24.anyOf[1].properties.email, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
              }
              if (data3.empty_to_null !== void 0) {
                let data24 = data3.empty_to_null;
                if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
                  const err58 = { instancePath: instancePath + "/do/" + i0 + "/empty_to_null", schemaPath: "#/definitions/step/anyOf/1/properties/empty_to_null/type", keyword: "type", params: { type: schema24.anyOf[1].properties.empty_to_null.type }, schema: schema24.anyOf[1].properties.empty_to_null.type, parentSchema: schema24.anyOf[1].properties.empty_to_null, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                  for (const key11 in data24) {
                    const err59 = { instancePath: instancePath + "/do/" + i0 + "/empty_to_null", schemaPath: "#/definitions/step/anyOf/1/properties/empty_to_null/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema24.anyOf[1].properties.empty_to_null, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              }
              if (data3.null_values !== void 0) {
                let data25 = data3.null_values;
                if (Array.isArray(data25)) {
                  if (data25.length < 1) {
                    const err60 = { instancePath: instancePath + "/do/" + i0 + "/null_values", schemaPath: "#/definitions/step/anyOf/1/properties/null_values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.null_values, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                  const len1 = data25.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data26 = data25[i1];
                    if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26))) {
                      const err61 = { instancePath: instancePath + "/do/" + i0 + "/null_values/" + i1, schemaPath: "#/definitions/step/anyOf/1/properties/null_values/items/type", keyword: "type", params: { type: schema24.anyOf[1].properties.null_values.items.type }, schema: schema24.anyOf[1].properties.null_values.items.type, parentSchema: schema24.anyOf[1].properties.null_values.items, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err62 = { instancePath: instancePath + "/do/" + i0 + "/null_values", schemaPath: "#/definitions/step/anyOf/1/properties/null_values/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.null_values.type, parentSchema: schema24.anyOf[1].properties.null_values, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
              if (data3.default !== void 0) {
                let data27 = data3.default;
                if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
                  const err63 = { instancePath: instancePath + "/do/" + i0 + "/default", schemaPath: "#/definitions/step/anyOf/1/properties/default/type", keyword: "type", params: { type: schema24.anyOf[1].properties.default.type }, schema: schema24.anyOf[1].properties.default.type, parentSchema: schema24.anyOf[1].properties.default, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
              if (data3.round !== void 0) {
                let data28 = data3.round;
                if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                  const err64 = { instancePath: instancePath + "/do/" + i0 + "/round", schemaPath: "#/definitions/step/anyOf/1/properties/round/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.round.type, parentSchema: schema24.anyOf[1].properties.round, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (typeof data28 == "number" && isFinite(data28)) {
                  if (data28 > 38 || isNaN(data28)) {
                    const err65 = { instancePath: instancePath + "/do/" + i0 + "/round", schemaPath: "#/definitions/step/anyOf/1/properties/round/maximum", keyword: "maximum", params: { comparison: "<=", limit: 38 }, schema: 38, parentSchema: schema24.anyOf[1].properties.round, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (data28 < 0 || isNaN(data28)) {
                    const err66 = { instancePath: instancePath + "/do/" + i0 + "/round", schemaPath: "#/definitions/step/anyOf/1/properties/round/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.anyOf[1].properties.round, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
              if (data3.minor_units !== void 0) {
                let data29 = data3.minor_units;
                if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                  const err67 = { instancePath: instancePath + "/do/" + i0 + "/minor_units", schemaPath: "#/definitions/step/anyOf/1/properties/minor_units/type", keyword: "type", params: { type: "integer" }, schema: schema24.anyOf[1].properties.minor_units.type, parentSchema: schema24.anyOf[1].properties.minor_units, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (typeof data29 == "number" && isFinite(data29)) {
                  if (data29 > 6 || isNaN(data29)) {
                    const err68 = { instancePath: instancePath + "/do/" + i0 + "/minor_units", schemaPath: "#/definitions/step/anyOf/1/properties/minor_units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, schema: 6, parentSchema: schema24.anyOf[1].properties.minor_units, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                  if (data29 < 1 || isNaN(data29)) {
                    const err69 = { instancePath: instancePath + "/do/" + i0 + "/minor_units", schemaPath: "#/definitions/step/anyOf/1/properties/minor_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.minor_units, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              }
              if (data3.utc !== void 0) {
                let data30 = data3.utc;
                if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
                  const err70 = { instancePath: instancePath + "/do/" + i0 + "/utc", schemaPath: "#/definitions/step/anyOf/1/properties/utc/type", keyword: "type", params: { type: schema24.anyOf[1].properties.utc.type }, schema: schema24.anyOf[1].properties.utc.type, parentSchema: schema24.anyOf[1].properties.utc, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                  for (const key12 in data30) {
                    const err71 = { instancePath: instancePath + "/do/" + i0 + "/utc", schemaPath: "#/definitions/step/anyOf/1/properties/utc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, schema: false, parentSchema: schema24.anyOf[1].properties.utc, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              }
              if (data3.to_date !== void 0) {
                let data31 = data3.to_date;
                if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
                  const err72 = { instancePath: instancePath + "/do/" + i0 + "/to_date", schemaPath: "#/definitions/step/anyOf/1/properties/to_date/type", keyword: "type", params: { type: schema24.anyOf[1].properties.to_date.type }, schema: schema24.anyOf[1].properties.to_date.type, parentSchema: schema24.anyOf[1].properties.to_date, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                  for (const key13 in data31) {
                    const err73 = { instancePath: instancePath + "/do/" + i0 + "/to_date", schemaPath: "#/definitions/step/anyOf/1/properties/to_date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, schema: false, parentSchema: schema24.anyOf[1].properties.to_date, data: data31 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
              }
              if (data3.hash !== void 0) {
                let data32 = data3.hash;
                if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                  for (const key14 in data32) {
                    if (!(key14 === "algorithm" || key14 === "salt" || key14 === "unsalted" || key14 === "normalise")) {
                      const err74 = { instancePath: instancePath + "/do/" + i0 + "/hash", schemaPath: "#/definitions/step/anyOf/1/properties/hash/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, schema: false, parentSchema: schema24.anyOf[1].properties.hash, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  }
                  if (data32.algorithm !== void 0) {
                    let data33 = data32.algorithm;
                    if (!(data33 === "sha256" || data33 === "md5")) {
                      const err75 = { instancePath: instancePath + "/do/" + i0 + "/hash/algorithm", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.hash.properties.algorithm.enum }, schema: schema24.anyOf[1].properties.hash.properties.algorithm.enum, parentSchema: schema24.anyOf[1].properties.hash.properties.algorithm, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  if (data32.salt !== void 0) {
                    let data34 = data32.salt;
                    if (typeof data34 === "string") {
                      if (!pattern0.test(data34)) {
                        const err76 = { instancePath: instancePath + "/do/" + i0 + "/hash/salt", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/salt/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema24.anyOf[1].properties.hash.properties.salt, data: data34 };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    } else {
                      const err77 = { instancePath: instancePath + "/do/" + i0 + "/hash/salt", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/salt/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.hash.properties.salt.type, parentSchema: schema24.anyOf[1].properties.hash.properties.salt, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  if (data32.unsalted !== void 0) {
                    let data35 = data32.unsalted;
                    if (true !== data35) {
                      const err78 = { instancePath: instancePath + "/do/" + i0 + "/hash/unsalted", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/unsalted/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema24.anyOf[1].properties.hash.properties.unsalted, data: data35 };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                  if (data32.normalise !== void 0) {
                    let data36 = data32.normalise;
                    const _errs100 = errors;
                    let valid14 = false;
                    const _errs101 = errors;
                    if (!(data36 === "trim" || data36 === "lower")) {
                      const err79 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[0].enum }, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[0].enum, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[0], data: data36 };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                    var _valid3 = _errs101 === errors;
                    valid14 = valid14 || _valid3;
                    if (!valid14) {
                      const _errs102 = errors;
                      if (Array.isArray(data36)) {
                        const len2 = data36.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data37 = data36[i2];
                          if (!(data37 === "trim" || data37 === "lower")) {
                            const err80 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise/" + i2, schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].items.enum }, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].items.enum, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].items, data: data37 };
                            if (vErrors === null) {
                              vErrors = [err80];
                            } else {
                              vErrors.push(err80);
                            }
                            errors++;
                          }
                        }
                        let i3 = data36.length;
                        let j0;
                        if (i3 > 1) {
                          outer0: for (; i3--; ) {
                            for (j0 = i3; j0--; ) {
                              if (func0(data36[i3], data36[j0])) {
                                const err81 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, schema: true, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1], data: data36 };
                                if (vErrors === null) {
                                  vErrors = [err81];
                                } else {
                                  vErrors.push(err81);
                                }
                                errors++;
                                break outer0;
                              }
                            }
                          }
                        }
                      } else {
                        const err82 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf[1], data: data36 };
                        if (vErrors === null) {
                          vErrors = [err82];
                        } else {
                          vErrors.push(err82);
                        }
                        errors++;
                      }
                      var _valid3 = _errs102 === errors;
                      valid14 = valid14 || _valid3;
                    }
                    if (!valid14) {
                      const err83 = { instancePath: instancePath + "/do/" + i0 + "/hash/normalise", schemaPath: "#/definitions/step/anyOf/1/properties/hash/properties/normalise/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.hash.properties.normalise.anyOf, parentSchema: schema24.anyOf[1].properties.hash.properties.normalise, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    } else {
                      errors = _errs100;
                      if (vErrors !== null) {
                        if (_errs100) {
                          vErrors.length = _errs100;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err84 = { instancePath: instancePath + "/do/" + i0 + "/hash", schemaPath: "#/definitions/step/anyOf/1/properties/hash/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.hash.type, parentSchema: schema24.anyOf[1].properties.hash, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
              if (data3.email_domain !== void 0) {
                let data38 = data3.email_domain;
                if (!(data38 && typeof data38 == "object" && !Array.isArray(data38)) && data38 !== null) {
                  const err85 = { instancePath: instancePath + "/do/" + i0 + "/email_domain", schemaPath: "#/definitions/step/anyOf/1/properties/email_domain/type", keyword: "type", params: { type: schema24.anyOf[1].properties.email_domain.type }, schema: schema24.anyOf[1].properties.email_domain.type, parentSchema: schema24.anyOf[1].properties.email_domain, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                  for (const key15 in data38) {
                    const err86 = { instancePath: instancePath + "/do/" + i0 + "/email_domain", schemaPath: "#/definitions/step/anyOf/1/properties/email_domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, schema: false, parentSchema: schema24.anyOf[1].properties.email_domain, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              }
              if (data3.redact !== void 0) {
                let data39 = data3.redact;
                if (!(data39 && typeof data39 == "object" && !Array.isArray(data39)) && data39 !== null) {
                  const err87 = { instancePath: instancePath + "/do/" + i0 + "/redact", schemaPath: "#/definitions/step/anyOf/1/properties/redact/type", keyword: "type", params: { type: schema24.anyOf[1].properties.redact.type }, schema: schema24.anyOf[1].properties.redact.type, parentSchema: schema24.anyOf[1].properties.redact, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                  for (const key16 in data39) {
                    const err88 = { instancePath: instancePath + "/do/" + i0 + "/redact", schemaPath: "#/definitions/step/anyOf/1/properties/redact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, schema: false, parentSchema: schema24.anyOf[1].properties.redact, data: data39 };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
              }
              if (data3.dedupe !== void 0) {
                let data40 = data3.dedupe;
                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                  if (data40.by === void 0) {
                    const err89 = { instancePath: instancePath + "/do/" + i0 + "/dedupe", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/required", keyword: "required", params: { missingProperty: "by" }, schema: schema24.anyOf[1].properties.dedupe.required, parentSchema: schema24.anyOf[1].properties.dedupe, data: data40 };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                  for (const key17 in data40) {
                    if (!(key17 === "by" || key17 === "order" || key17 === "null_keys")) {
                      const err90 = { instancePath: instancePath + "/do/" + i0 + "/dedupe", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, schema: false, parentSchema: schema24.anyOf[1].properties.dedupe, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                  }
                  if (data40.by !== void 0) {
                    let data41 = data40.by;
                    const _errs115 = errors;
                    let valid19 = false;
                    const _errs116 = errors;
                    if ("primary_key" !== data41) {
                      const err91 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/0/const", keyword: "const", params: { allowedValue: "primary_key" }, schema: "primary_key", parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[0], data: data41 };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                    var _valid4 = _errs116 === errors;
                    valid19 = valid19 || _valid4;
                    if (!valid19) {
                      const _errs117 = errors;
                      if (Array.isArray(data41)) {
                        if (data41.length < 1) {
                          const err92 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1], data: data41 };
                          if (vErrors === null) {
                            vErrors = [err92];
                          } else {
                            vErrors.push(err92);
                          }
                          errors++;
                        }
                        const len3 = data41.length;
                        for (let i4 = 0; i4 < len3; i4++) {
                          let data42 = data41[i4];
                          if (typeof data42 === "string") {
                            if (func2(data42) < 1) {
                              const err93 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by/" + i4, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].items, data: data42 };
                              if (vErrors === null) {
                                vErrors = [err93];
                              } else {
                                vErrors.push(err93);
                              }
                              errors++;
                            }
                          } else {
                            const err94 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by/" + i4, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].items.type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].items, data: data42 };
                            if (vErrors === null) {
                              vErrors = [err94];
                            } else {
                              vErrors.push(err94);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err95 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1].type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf[1], data: data41 };
                        if (vErrors === null) {
                          vErrors = [err95];
                        } else {
                          vErrors.push(err95);
                        }
                        errors++;
                      }
                      var _valid4 = _errs117 === errors;
                      valid19 = valid19 || _valid4;
                    }
                    if (!valid19) {
                      const err96 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/by", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/by/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf[1].properties.dedupe.properties.by.anyOf, parentSchema: schema24.anyOf[1].properties.dedupe.properties.by, data: data41 };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    } else {
                      errors = _errs115;
                      if (vErrors !== null) {
                        if (_errs115) {
                          vErrors.length = _errs115;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                  if (data40.order !== void 0) {
                    let data43 = data40.order;
                    if (Array.isArray(data43)) {
                      if (data43.length < 1) {
                        const err97 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order, data: data43 };
                        if (vErrors === null) {
                          vErrors = [err97];
                        } else {
                          vErrors.push(err97);
                        }
                        errors++;
                      }
                      const len4 = data43.length;
                      for (let i5 = 0; i5 < len4; i5++) {
                        let data44 = data43[i5];
                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                          if (Object.keys(data44).length > 1) {
                            const err98 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i5, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items, data: data44 };
                            if (vErrors === null) {
                              vErrors = [err98];
                            } else {
                              vErrors.push(err98);
                            }
                            errors++;
                          }
                          if (Object.keys(data44).length < 1) {
                            const err99 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i5, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items, data: data44 };
                            if (vErrors === null) {
                              vErrors = [err99];
                            } else {
                              vErrors.push(err99);
                            }
                            errors++;
                          }
                          for (const key18 in data44) {
                            let data45 = data44[key18];
                            if (!(data45 === "asc" || data45 === "desc")) {
                              const err100 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i5 + "/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.dedupe.properties.order.items.additionalProperties.enum }, schema: schema24.anyOf[1].properties.dedupe.properties.order.items.additionalProperties.enum, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items.additionalProperties, data: data45 };
                              if (vErrors === null) {
                                vErrors = [err100];
                              } else {
                                vErrors.push(err100);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err101 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order/" + i5, schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/items/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.dedupe.properties.order.items.type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order.items, data: data44 };
                          if (vErrors === null) {
                            vErrors = [err101];
                          } else {
                            vErrors.push(err101);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err102 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/order", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/order/type", keyword: "type", params: { type: "array" }, schema: schema24.anyOf[1].properties.dedupe.properties.order.type, parentSchema: schema24.anyOf[1].properties.dedupe.properties.order, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                  }
                  if (data40.null_keys !== void 0) {
                    let data46 = data40.null_keys;
                    if (!(data46 === "keep" || data46 === "drop")) {
                      const err103 = { instancePath: instancePath + "/do/" + i0 + "/dedupe/null_keys", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/properties/null_keys/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].properties.dedupe.properties.null_keys.enum }, schema: schema24.anyOf[1].properties.dedupe.properties.null_keys.enum, parentSchema: schema24.anyOf[1].properties.dedupe.properties.null_keys, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/do/" + i0 + "/dedupe", schemaPath: "#/definitions/step/anyOf/1/properties/dedupe/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].properties.dedupe.type, parentSchema: schema24.anyOf[1].properties.dedupe, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            } else {
              const err105 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].type, parentSchema: schema24.anyOf[1], data: data3 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            var _valid0 = _errs12 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            const err106 = { instancePath: instancePath + "/do/" + i0, schemaPath: "#/definitions/step/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf, parentSchema: schema24, data: data3 };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
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
        const err107 = { instancePath: instancePath + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.do.type, parentSchema: schema15.properties.do, data: data2 };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
  } else {
    const err108 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err108];
    } else {
      vErrors.push(err108);
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
