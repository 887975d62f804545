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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "config.schema.json", "title": "ConfigFile", "description": "cdf_config.toml and cdf_secrets.toml: cdf's settings, and dlt's in dlt's own notation.", "type": "object", "properties": { "cdf": { "description": "cdf's own settings.", "$ref": "#/definitions/cdf" }, "destination": { "description": "Destinations by name, as dlt writes them; what stands directly here holds for every destination.", "type": "object", "properties": { "credentials": { "description": "Credentials for every destination.", "$ref": "#/definitions/credentials" } }, "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/destination" }, { "type": ["string", "number", "boolean", "array"] }] } } }, "additionalProperties": true, "definitions": { "cdf": { "title": "CdfSettings", "description": "cdf's own settings.", "type": "object", "required": ["version"], "properties": { "version": { "description": "Format of cdf's files.", "const": 1 }, "emit": { "description": "Shape of the emitted SQL; a raised number is a new interface.", "type": "integer", "enum": [1] }, "typescript": { "description": "How TypeScript modules are written, or false for none.", "anyOf": [{ "const": false }, { "$ref": "#/definitions/typescript" }] }, "contract": { "description": "Grades of changes by glob over their paths, as shop.tmp_*: one for all of them, or one for each rule. Of several that fit the last holds.", "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/grade" }, { "type": "object", "additionalProperties": { "$ref": "#/definitions/grade" } }] } }, "pull": { "description": "How sources are read.", "$ref": "#/definitions/pull" }, "schemas": { "description": "Schemas by the name of their folder below metadata/.", "type": "object", "propertyNames": { "description": 'only letters, digits, "_", "." and "-", because it is the name of a folder', "pattern": "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$" }, "additionalProperties": { "$ref": "#/definitions/schema" } } }, "additionalProperties": false }, "grade": { "description": "Who breaks: readers, perhaps, or nobody; what is safe needs no decision.", "enum": ["breaking", "risky", "safe"] }, "pull": { "title": "PullSettings", "description": "How sources are read.", "type": "object", "properties": { "timeout": { "description": "Seconds that one source may take.", "type": "number", "exclusiveMinimum": 0 }, "retry": { "description": "Seconds to ask again while a writer holds a destination; 0 to fail at once.", "type": "number", "minimum": 0 }, "python": { "description": "The Python that has dlt, for the source dlt; relative to the project where it is a path.", "type": "string", "minLength": 1 } }, "additionalProperties": false }, "typescript": { "title": "TypescriptSettings", "description": "What the TypeScript types of columns are, and where the modules go.", "type": "object", "properties": { "out_dir": { "description": "Folder of the modules, relative to the project, where it is not metadata/<schema>/generated.", "type": "string", "minLength": 1 }, "bigint": { "description": "Type of 64-bit integers.", "type": "string", "enum": ["string", "number", "bigint"] }, "decimal": { "description": "Type of decimals.", "type": "string", "enum": ["string", "number"] }, "wei": { "description": "Type of 256-bit integers.", "type": "string", "enum": ["string", "number"] }, "timestamp": { "description": "Type of timestamps.", "type": "string", "enum": ["string", "Date"] }, "json": { "description": "Type of JSON values.", "type": "string", "enum": ["unknown"] } }, "additionalProperties": false }, "schema": { "title": "SchemaSettings", "description": "Where a schema comes from and where its tables are.", "type": "object", "required": ["source", "destination", "dataset"], "properties": { "source": { "description": "Where the schema is read: export:PATH, pipeline:NAME, destination, bucket:URL, dlt or catalog.", "type": "string", "minLength": 1, "examples": ["export:exports/shop.schema.yaml"] }, "destination": { "description": "Name of the destination; it decides dialect and physical types.", "type": "string", "minLength": 1 }, "dataset": { "description": "The dataset (database schema) the tables are in.", "type": "string", "minLength": 1 }, "schema": { "description": "dlt's name of the schema, where it is not the key.", "type": "string", "minLength": 1 }, "pipeline": { "description": "dlt's name of the pipeline: prefix of its settings, and the folder that pipeline: reads.", "type": "string", "minLength": 1 }, "pipelines_dir": { "description": "Folder of dlt's pipelines, where it is not dlt's default.", "type": "string", "minLength": 1 }, "verify": { "description": "True to read the destination's own types as well.", "type": "boolean" } }, "additionalProperties": false }, "destination": { "title": "DestinationSettings", "description": "One destination, with dlt's own keys.", "type": "object", "properties": { "destination_type": { "description": "dlt's destination type.", "type": "string", "minLength": 1, "examples": ["duckdb"] }, "credentials": { "description": "A connection string, or credential fields; secret ones belong into cdf_secrets.toml.", "$ref": "#/definitions/credentials" } }, "additionalProperties": true }, "credentials": { "title": "DestinationCredentials", "description": "A connection string, or credential fields.", "anyOf": [{ "type": "string" }, { "type": "object", "additionalProperties": true }] } } };
var schema19 = { "title": "DestinationCredentials", "description": "A connection string, or credential fields.", "anyOf": [{ "type": "string" }, { "type": "object", "additionalProperties": true }] };
var schema12 = { "title": "CdfSettings", "description": "cdf's own settings.", "type": "object", "required": ["version"], "properties": { "version": { "description": "Format of cdf's files.", "const": 1 }, "emit": { "description": "Shape of the emitted SQL; a raised number is a new interface.", "type": "integer", "enum": [1] }, "typescript": { "description": "How TypeScript modules are written, or false for none.", "anyOf": [{ "const": false }, { "$ref": "#/definitions/typescript" }] }, "contract": { "description": "Grades of changes by glob over their paths, as shop.tmp_*: one for all of them, or one for each rule. Of several that fit the last holds.", "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/grade" }, { "type": "object", "additionalProperties": { "$ref": "#/definitions/grade" } }] } }, "pull": { "description": "How sources are read.", "$ref": "#/definitions/pull" }, "schemas": { "description": "Schemas by the name of their folder below metadata/.", "type": "object", "propertyNames": { "description": 'only letters, digits, "_", "." and "-", because it is the name of a folder', "pattern": "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$" }, "additionalProperties": { "$ref": "#/definitions/schema" } } }, "additionalProperties": false };
var schema13 = { "title": "TypescriptSettings", "description": "What the TypeScript types of columns are, and where the modules go.", "type": "object", "properties": { "out_dir": { "description": "Folder of the modules, relative to the project, where it is not metadata/<schema>/generated.", "type": "string", "minLength": 1 }, "bigint": { "description": "Type of 64-bit integers.", "type": "string", "enum": ["string", "number", "bigint"] }, "decimal": { "description": "Type of decimals.", "type": "string", "enum": ["string", "number"] }, "wei": { "description": "Type of 256-bit integers.", "type": "string", "enum": ["string", "number"] }, "timestamp": { "description": "Type of timestamps.", "type": "string", "enum": ["string", "Date"] }, "json": { "description": "Type of JSON values.", "type": "string", "enum": ["unknown"] } }, "additionalProperties": false };
var schema14 = { "description": "Who breaks: readers, perhaps, or nobody; what is safe needs no decision.", "enum": ["breaking", "risky", "safe"] };
var schema16 = { "title": "PullSettings", "description": "How sources are read.", "type": "object", "properties": { "timeout": { "description": "Seconds that one source may take.", "type": "number", "exclusiveMinimum": 0 }, "retry": { "description": "Seconds to ask again while a writer holds a destination; 0 to fail at once.", "type": "number", "minimum": 0 }, "python": { "description": "The Python that has dlt, for the source dlt; relative to the project where it is a path.", "type": "string", "minLength": 1 } }, "additionalProperties": false };
var schema17 = { "title": "SchemaSettings", "description": "Where a schema comes from and where its tables are.", "type": "object", "required": ["source", "destination", "dataset"], "properties": { "source": { "description": "Where the schema is read: export:PATH, pipeline:NAME, destination, bucket:URL, dlt or catalog.", "type": "string", "minLength": 1, "examples": ["export:exports/shop.schema.yaml"] }, "destination": { "description": "Name of the destination; it decides dialect and physical types.", "type": "string", "minLength": 1 }, "dataset": { "description": "The dataset (database schema) the tables are in.", "type": "string", "minLength": 1 }, "schema": { "description": "dlt's name of the schema, where it is not the key.", "type": "string", "minLength": 1 }, "pipeline": { "description": "dlt's name of the pipeline: prefix of its settings, and the folder that pipeline: reads.", "type": "string", "minLength": 1 }, "pipelines_dir": { "description": "Folder of dlt's pipelines, where it is not dlt's default.", "type": "string", "minLength": 1 }, "verify": { "description": "True to read the destination's own types as well.", "type": "boolean" } }, "additionalProperties": false };
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$", "u");
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
      if (!(key0 === "version" || key0 === "emit" || key0 === "typescript" || key0 === "contract" || key0 === "pull" || key0 === "schemas")) {
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
    if (data.contract !== void 0) {
      let data9 = data.contract;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          let data10 = data9[key2];
          const _errs28 = errors;
          let valid5 = false;
          const _errs29 = errors;
          if (!(data10 === "breaking" || data10 === "risky" || data10 === "safe")) {
            const err21 = { instancePath: instancePath + "/contract/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data10 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          var _valid1 = _errs29 === errors;
          valid5 = valid5 || _valid1;
          if (!valid5) {
            const _errs31 = errors;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              for (const key3 in data10) {
                let data11 = data10[key3];
                if (!(data11 === "breaking" || data11 === "risky" || data11 === "safe")) {
                  const err22 = { instancePath: instancePath + "/contract/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grade/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            } else {
              const err23 = { instancePath: instancePath + "/contract/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/contract/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.contract.additionalProperties.anyOf[1].type, parentSchema: schema12.properties.contract.additionalProperties.anyOf[1], data: data10 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            var _valid1 = _errs31 === errors;
            valid5 = valid5 || _valid1;
          }
          if (!valid5) {
            const err24 = { instancePath: instancePath + "/contract/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/contract/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.contract.additionalProperties.anyOf, parentSchema: schema12.properties.contract.additionalProperties, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          } else {
            errors = _errs28;
            if (vErrors !== null) {
              if (_errs28) {
                vErrors.length = _errs28;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.contract.type, parentSchema: schema12.properties.contract, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.pull !== void 0) {
      let data12 = data.pull;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          if (!(key4 === "timeout" || key4 === "retry" || key4 === "python")) {
            const err26 = { instancePath: instancePath + "/pull", schemaPath: "#/definitions/pull/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema16, data: data12 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.timeout !== void 0) {
          let data13 = data12.timeout;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 <= 0 || isNaN(data13)) {
              const err27 = { instancePath: instancePath + "/pull/timeout", schemaPath: "#/definitions/pull/properties/timeout/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema16.properties.timeout, data: data13 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/pull/timeout", schemaPath: "#/definitions/pull/properties/timeout/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.timeout.type, parentSchema: schema16.properties.timeout, data: data13 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.retry !== void 0) {
          let data14 = data12.retry;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err29 = { instancePath: instancePath + "/pull/retry", schemaPath: "#/definitions/pull/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.retry, data: data14 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/pull/retry", schemaPath: "#/definitions/pull/properties/retry/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.retry.type, parentSchema: schema16.properties.retry, data: data14 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.python !== void 0) {
          let data15 = data12.python;
          if (typeof data15 === "string") {
            if (func2(data15) < 1) {
              const err31 = { instancePath: instancePath + "/pull/python", schemaPath: "#/definitions/pull/properties/python/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.python, data: data15 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/pull/python", schemaPath: "#/definitions/pull/properties/python/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.python.type, parentSchema: schema16.properties.python, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/pull", schemaPath: "#/definitions/pull/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data: data12 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.schemas !== void 0) {
      let data16 = data.schemas;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key5 in data16) {
          const _errs48 = errors;
          if (typeof key5 === "string") {
            if (!pattern0.test(key5)) {
              const err34 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$" }, schema: "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*$", parentSchema: schema12.properties.schemas.propertyNames, data: key5, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          var valid11 = _errs48 === errors;
          if (!valid11) {
            const err35 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, schema: schema12.properties.schemas.propertyNames, parentSchema: schema12.properties.schemas, data: data16 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        for (const key6 in data16) {
          let data17 = data16[key6];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.source === void 0) {
              const err36 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/required", keyword: "required", params: { missingProperty: "source" }, schema: schema17.required, parentSchema: schema17, data: data17 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data17.destination === void 0) {
              const err37 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/required", keyword: "required", params: { missingProperty: "destination" }, schema: schema17.required, parentSchema: schema17, data: data17 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data17.dataset === void 0) {
              const err38 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/required", keyword: "required", params: { missingProperty: "dataset" }, schema: schema17.required, parentSchema: schema17, data: data17 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            for (const key7 in data17) {
              if (!(key7 === "source" || key7 === "destination" || key7 === "dataset" || key7 === "schema" || key7 === "pipeline" || key7 === "pipelines_dir" || key7 === "verify")) {
                const err39 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema17, data: data17 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data17.source !== void 0) {
              let data18 = data17.source;
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err40 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/definitions/schema/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17.properties.source, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/definitions/schema/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.source.type, parentSchema: schema17.properties.source, data: data18 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data17.destination !== void 0) {
              let data19 = data17.destination;
              if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                  const err42 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/destination", schemaPath: "#/definitions/schema/properties/destination/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17.properties.destination, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/destination", schemaPath: "#/definitions/schema/properties/destination/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.destination.type, parentSchema: schema17.properties.destination, data: data19 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data17.dataset !== void 0) {
              let data20 = data17.dataset;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err44 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/dataset", schemaPath: "#/definitions/schema/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17.properties.dataset, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/dataset", schemaPath: "#/definitions/schema/properties/dataset/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.dataset.type, parentSchema: schema17.properties.dataset, data: data20 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data17.schema !== void 0) {
              let data21 = data17.schema;
              if (typeof data21 === "string") {
                if (func2(data21) < 1) {
                  const err46 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schema", schemaPath: "#/definitions/schema/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17.properties.schema, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schema", schemaPath: "#/definitions/schema/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.schema.type, parentSchema: schema17.properties.schema, data: data21 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data17.pipeline !== void 0) {
              let data22 = data17.pipeline;
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err48 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipeline", schemaPath: "#/definitions/schema/properties/pipeline/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17.properties.pipeline, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipeline", schemaPath: "#/definitions/schema/properties/pipeline/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.pipeline.type, parentSchema: schema17.properties.pipeline, data: data22 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data17.pipelines_dir !== void 0) {
              let data23 = data17.pipelines_dir;
              if (typeof data23 === "string") {
                if (func2(data23) < 1) {
                  const err50 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipelines_dir", schemaPath: "#/definitions/schema/properties/pipelines_dir/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17.properties.pipelines_dir, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/pipelines_dir", schemaPath: "#/definitions/schema/properties/pipelines_dir/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.pipelines_dir.type, parentSchema: schema17.properties.pipelines_dir, data: data23 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data17.verify !== void 0) {
              let data24 = data17.verify;
              if (typeof data24 !== "boolean") {
                const err52 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/verify", schemaPath: "#/definitions/schema/properties/verify/type", keyword: "type", params: { type: "boolean" }, schema: schema17.properties.verify.type, parentSchema: schema17.properties.verify, data: data24 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/schemas/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17, data: data17 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/type", keyword: "type", params: { type: "object" }, schema: schema12.properties.schemas.type, parentSchema: schema12.properties.schemas, data: data16 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
  } else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "DestinationSettings", "description": "One destination, with dlt's own keys.", "type": "object", "properties": { "destination_type": { "description": "dlt's destination type.", "type": "string", "minLength": 1, "examples": ["duckdb"] }, "credentials": { "description": "A connection string, or credential fields; secret ones belong into cdf_secrets.toml.", "$ref": "#/definitions/credentials" } }, "additionalProperties": true };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destination_type !== void 0) {
      let data0 = data.destination_type;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/destination_type", schemaPath: "#/properties/destination_type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18.properties.destination_type, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/destination_type", schemaPath: "#/properties/destination_type/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.destination_type.type, parentSchema: schema18.properties.destination_type, data: data0 };
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
        const err2 = { instancePath: instancePath + "/credentials", schemaPath: "#/definitions/credentials/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema19.anyOf[0].type, parentSchema: schema19.anyOf[0], data: data1 };
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
          const err3 = { instancePath: instancePath + "/credentials", schemaPath: "#/definitions/credentials/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema19.anyOf[1].type, parentSchema: schema19.anyOf[1], data: data1 };
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
        const err4 = { instancePath: instancePath + "/credentials", schemaPath: "#/definitions/credentials/anyOf", keyword: "anyOf", params: {}, schema: schema19.anyOf, parentSchema: schema19, data: data1 };
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
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
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
            if (!validate13(data2, { instancePath: instancePath + "/destination/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData })) {
              vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
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
            const err2 = { instancePath: instancePath + "/destination/credentials", schemaPath: "#/definitions/credentials/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema19.anyOf[0].type, parentSchema: schema19.anyOf[0], data: data3 };
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
              const err3 = { instancePath: instancePath + "/destination/credentials", schemaPath: "#/definitions/credentials/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema19.anyOf[1].type, parentSchema: schema19.anyOf[1], data: data3 };
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
            const err4 = { instancePath: instancePath + "/destination/credentials", schemaPath: "#/definitions/credentials/anyOf", keyword: "anyOf", params: {}, schema: schema19.anyOf, parentSchema: schema19, data: data3 };
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
