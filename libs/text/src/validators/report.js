// Made from schemas/report.schema.json by schemas/compile-validators.ts. Do not edit.
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

// schemas/report.js
var validate = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "report.schema.json", "title": "Report", "description": "What a command prints with --json: one object.", "type": "object", "required": ["command", "project", "ok", "summary", "findings"], "properties": { "command": { "description": "The command, such as sync.", "type": "string", "minLength": 1 }, "project": { "description": "The project's folder as given or found, null without one.", "type": ["string", "null"] }, "ok": { "description": "True when no finding is an error and the surroundings did not fail.", "type": "boolean" }, "summary": { "description": "Counts: of findings, and of what the command did.", "type": "object", "required": ["errors", "warnings"], "properties": { "errors": { "description": "Findings of severity error.", "type": "integer", "minimum": 0 }, "warnings": { "description": "Findings of severity warning.", "type": "integer", "minimum": 0 } }, "additionalProperties": { "description": "A further count.", "type": "integer", "minimum": 0 } }, "findings": { "description": "All findings of the run, sorted by place.", "type": "array", "items": { "$ref": "#/definitions/finding" } }, "pulled": { "description": "pull, sync: what changed in each contract that did, tables and columns as table and table.column.", "type": "array", "items": { "$ref": "#/definitions/pulled" } }, "changes": { "description": "plan, sync, drift, check --base: what differs from the contract.", "type": "array", "items": { "$ref": "#/definitions/change" } }, "settings": { "description": "config: resolved settings.", "type": "array", "items": { "$ref": "#/definitions/setting" } }, "fragments": { "description": "sql: what each fragment is taken for.", "type": "array", "items": { "$ref": "#/definitions/fragment" } }, "column": { "description": "explain: where a column comes from and what it is.", "type": "object", "additionalProperties": true }, "flags": { "description": "flags: what is enabled, disabled or deleted.", "type": "array", "items": { "$ref": "#/definitions/flag" } }, "plan": { "description": "flags: what a change of flags would do.", "type": "object", "additionalProperties": true } }, "additionalProperties": true, "definitions": { "pulled": { "title": "PulledChanges", "description": "What a pull changed in one contract.", "type": "object", "required": ["schema", "new", "added", "removed", "changed"], "properties": { "schema": { "description": "Key of the schema.", "type": "string" }, "new": { "description": "True when there was no contract before.", "type": "boolean" }, "added": { "description": "Tables and columns that came.", "type": "array", "items": { "type": "string" } }, "removed": { "description": "Tables and columns that went.", "type": "array", "items": { "type": "string" } }, "changed": { "description": "Tables and columns of which something else is said now.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "finding": { "title": "ReportedFinding", "description": "One thing a person has to know.", "type": "object", "required": ["code", "severity", "message", "file", "line", "column", "pointer", "hint"], "properties": { "code": { "description": "Stable code; docs/errors.md has an entry for it.", "type": "string", "pattern": "^CDF[0-9]{3}$", "examples": ["CDF101"] }, "severity": { "description": "An error stops every write, a warning does not.", "type": "string", "enum": ["error", "warning"] }, "message": { "description": "What is wrong.", "type": "string" }, "file": { "description": "POSIX path relative to the project's folder.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "Column, from 1, in UTF-16 code units.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer of the value in the file.", "type": ["string", "null"] }, "hint": { "description": "What to do next.", "type": ["string", "null"] }, "reason": { "description": "A stable word that tells apart findings of one code.", "type": "string" } }, "additionalProperties": false }, "change": { "title": "ReportedChange", "description": "One difference from the contract.", "type": "object", "required": ["id", "rule", "grade", "path", "before", "after", "accepted", "reaches"], "properties": { "id": { "description": "What --accept takes.", "type": "string", "examples": ["shop.orders.discount:column-removed"] }, "rule": { "description": "The rule that found it.", "type": "string" }, "grade": { "description": "What it does to readers.", "type": "string", "enum": ["breaking", "risky", "safe"] }, "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "before": { "description": "The value before." }, "after": { "description": "The value after." }, "accepted": { "description": "True when changes.yml has it.", "type": "boolean" }, "reaches": { "description": "Who reads it.", "type": "array", "items": { "$ref": "#/definitions/reach" } } }, "additionalProperties": true }, "reach": { "title": "ReportedReach", "description": "One reader.", "type": "object", "required": ["kind", "file", "line"], "properties": { "kind": { "description": "What kind of file reads it.", "type": "string", "enum": ["staging", "model", "audit", "typescript"] }, "file": { "description": "POSIX path relative to the workspace.", "type": "string" }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "symbol": { "description": "What reads it there.", "type": "string" } }, "additionalProperties": false }, "setting": { "title": "ReportedSetting", "description": "One resolved setting.", "type": "object", "required": ["path", "value", "secret", "provider", "file", "line", "shadowed"], "properties": { "path": { "description": "dlt's dotted path.", "type": "string" }, "value": { "description": "The value; null for a secret one." }, "secret": { "description": "True when the value is secret.", "type": "boolean" }, "provider": { "description": "Where the value was found.", "type": "string", "enum": ["environment", "secrets", "config", "default"] }, "file": { "description": "The file it stands in.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "shadowed": { "description": "Places that also have it and lost.", "type": "array", "items": {} } }, "additionalProperties": true }, "fragment": { "title": "ReportedFragment", "description": "What a SQL fragment is taken for.", "type": "object", "required": ["id", "verdict"], "properties": { "id": { "description": "The fragment's id as given.", "type": ["string", "null"] }, "verdict": { "description": "Whether the fragment may be used.", "type": "string", "enum": ["accept", "reject"] }, "reason": { "description": "Why it was rejected: a word that begins with SQL_.", "type": ["string", "null"] }, "code": { "description": "Code of the finding.", "type": ["string", "null"] }, "message": { "description": "What is wrong.", "type": ["string", "null"] }, "offset": { "description": "Where in the fragment, from 0.", "type": ["integer", "null"] }, "columns": { "description": "Columns the fragment reads.", "type": "array", "items": { "type": "string" } }, "type": { "description": "Type of its value.", "type": ["string", "null"] } }, "additionalProperties": false }, "flag": { "title": "ReportedFlag", "description": "One flag.", "type": "object", "required": ["path", "state", "why"], "properties": { "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "state": { "description": "What is in force.", "type": "string", "enum": ["enabled", "disabled", "deleted"] }, "why": { "description": "Where that comes from.", "type": ["string", "null"] } }, "additionalProperties": false } } };
var schema12 = { "title": "ReportedFinding", "description": "One thing a person has to know.", "type": "object", "required": ["code", "severity", "message", "file", "line", "column", "pointer", "hint"], "properties": { "code": { "description": "Stable code; docs/errors.md has an entry for it.", "type": "string", "pattern": "^CDF[0-9]{3}$", "examples": ["CDF101"] }, "severity": { "description": "An error stops every write, a warning does not.", "type": "string", "enum": ["error", "warning"] }, "message": { "description": "What is wrong.", "type": "string" }, "file": { "description": "POSIX path relative to the project's folder.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "Column, from 1, in UTF-16 code units.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer of the value in the file.", "type": ["string", "null"] }, "hint": { "description": "What to do next.", "type": ["string", "null"] }, "reason": { "description": "A stable word that tells apart findings of one code.", "type": "string" } }, "additionalProperties": false };
var schema13 = { "title": "PulledChanges", "description": "What a pull changed in one contract.", "type": "object", "required": ["schema", "new", "added", "removed", "changed"], "properties": { "schema": { "description": "Key of the schema.", "type": "string" }, "new": { "description": "True when there was no contract before.", "type": "boolean" }, "added": { "description": "Tables and columns that came.", "type": "array", "items": { "type": "string" } }, "removed": { "description": "Tables and columns that went.", "type": "array", "items": { "type": "string" } }, "changed": { "description": "Tables and columns of which something else is said now.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false };
var schema16 = { "title": "ReportedSetting", "description": "One resolved setting.", "type": "object", "required": ["path", "value", "secret", "provider", "file", "line", "shadowed"], "properties": { "path": { "description": "dlt's dotted path.", "type": "string" }, "value": { "description": "The value; null for a secret one." }, "secret": { "description": "True when the value is secret.", "type": "boolean" }, "provider": { "description": "Where the value was found.", "type": "string", "enum": ["environment", "secrets", "config", "default"] }, "file": { "description": "The file it stands in.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "shadowed": { "description": "Places that also have it and lost.", "type": "array", "items": {} } }, "additionalProperties": true };
var schema17 = { "title": "ReportedFragment", "description": "What a SQL fragment is taken for.", "type": "object", "required": ["id", "verdict"], "properties": { "id": { "description": "The fragment's id as given.", "type": ["string", "null"] }, "verdict": { "description": "Whether the fragment may be used.", "type": "string", "enum": ["accept", "reject"] }, "reason": { "description": "Why it was rejected: a word that begins with SQL_.", "type": ["string", "null"] }, "code": { "description": "Code of the finding.", "type": ["string", "null"] }, "message": { "description": "What is wrong.", "type": ["string", "null"] }, "offset": { "description": "Where in the fragment, from 0.", "type": ["integer", "null"] }, "columns": { "description": "Columns the fragment reads.", "type": "array", "items": { "type": "string" } }, "type": { "description": "Type of its value.", "type": ["string", "null"] } }, "additionalProperties": false };
var schema18 = { "title": "ReportedFlag", "description": "One flag.", "type": "object", "required": ["path", "state", "why"], "properties": { "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "state": { "description": "What is in force.", "type": "string", "enum": ["enabled", "disabled", "deleted"] }, "why": { "description": "Where that comes from.", "type": ["string", "null"] } }, "additionalProperties": false };
var func2 = require_ucs2length().default;
var func3 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^CDF[0-9]{3}$", "u");
var schema14 = { "title": "ReportedChange", "description": "One difference from the contract.", "type": "object", "required": ["id", "rule", "grade", "path", "before", "after", "accepted", "reaches"], "properties": { "id": { "description": "What --accept takes.", "type": "string", "examples": ["shop.orders.discount:column-removed"] }, "rule": { "description": "The rule that found it.", "type": "string" }, "grade": { "description": "What it does to readers.", "type": "string", "enum": ["breaking", "risky", "safe"] }, "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "before": { "description": "The value before." }, "after": { "description": "The value after." }, "accepted": { "description": "True when changes.yml has it.", "type": "boolean" }, "reaches": { "description": "Who reads it.", "type": "array", "items": { "$ref": "#/definitions/reach" } } }, "additionalProperties": true };
var schema15 = { "title": "ReportedReach", "description": "One reader.", "type": "object", "required": ["kind", "file", "line"], "properties": { "kind": { "description": "What kind of file reads it.", "type": "string", "enum": ["staging", "model", "audit", "typescript"] }, "file": { "description": "POSIX path relative to the workspace.", "type": "string" }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "symbol": { "description": "What reads it there.", "type": "string" } }, "additionalProperties": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.grade === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grade" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.accepted === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accepted" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.reaches === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reaches" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.id.type, parentSchema: schema14.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.rule.type, parentSchema: schema14.properties.rule, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.grade !== void 0) {
      let data2 = data.grade;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.grade.type, parentSchema: schema14.properties.grade, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data2 === "breaking" || data2 === "risky" || data2 === "safe")) {
        const err11 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/enum", keyword: "enum", params: { allowedValues: schema14.properties.grade.enum }, schema: schema14.properties.grade.enum, parentSchema: schema14.properties.grade, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 !== "string") {
        const err12 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.path.type, parentSchema: schema14.properties.path, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data4 = data.accepted;
      if (typeof data4 !== "boolean") {
        const err13 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties.accepted.type, parentSchema: schema14.properties.accepted, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reaches !== void 0) {
      let data5 = data.reaches;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.kind === void 0) {
              const err14 = { instancePath: instancePath + "/reaches/" + i0, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema15.required, parentSchema: schema15, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data6.file === void 0) {
              const err15 = { instancePath: instancePath + "/reaches/" + i0, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "file" }, schema: schema15.required, parentSchema: schema15, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data6.line === void 0) {
              const err16 = { instancePath: instancePath + "/reaches/" + i0, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "line" }, schema: schema15.required, parentSchema: schema15, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key0 in data6) {
              if (!(key0 === "kind" || key0 === "file" || key0 === "line" || key0 === "symbol")) {
                const err17 = { instancePath: instancePath + "/reaches/" + i0, schemaPath: "#/definitions/reach/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data: data6 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data6.kind !== void 0) {
              let data7 = data6.kind;
              if (typeof data7 !== "string") {
                const err18 = { instancePath: instancePath + "/reaches/" + i0 + "/kind", schemaPath: "#/definitions/reach/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.kind.type, parentSchema: schema15.properties.kind, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (!(data7 === "staging" || data7 === "model" || data7 === "audit" || data7 === "typescript")) {
                const err19 = { instancePath: instancePath + "/reaches/" + i0 + "/kind", schemaPath: "#/definitions/reach/properties/kind/enum", keyword: "enum", params: { allowedValues: schema15.properties.kind.enum }, schema: schema15.properties.kind.enum, parentSchema: schema15.properties.kind, data: data7 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data6.file !== void 0) {
              let data8 = data6.file;
              if (typeof data8 !== "string") {
                const err20 = { instancePath: instancePath + "/reaches/" + i0 + "/file", schemaPath: "#/definitions/reach/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.file.type, parentSchema: schema15.properties.file, data: data8 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data6.line !== void 0) {
              let data9 = data6.line;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
                const err21 = { instancePath: instancePath + "/reaches/" + i0 + "/line", schemaPath: "#/definitions/reach/properties/line/type", keyword: "type", params: { type: schema15.properties.line.type }, schema: schema15.properties.line.type, parentSchema: schema15.properties.line, data: data9 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data6.symbol !== void 0) {
              let data10 = data6.symbol;
              if (typeof data10 !== "string") {
                const err22 = { instancePath: instancePath + "/reaches/" + i0 + "/symbol", schemaPath: "#/definitions/reach/properties/symbol/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.symbol.type, parentSchema: schema15.properties.symbol, data: data10 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/reaches/" + i0, schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data: data6 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.reaches.type, parentSchema: schema14.properties.reaches, data: data5 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.project === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ok === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.command !== void 0) {
      let data0 = data.command;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.command, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.command.type, parentSchema: schema11.properties.command, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data1 = data.project;
      if (typeof data1 !== "string" && data1 !== null) {
        const err7 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: schema11.properties.project.type }, schema: schema11.properties.project.type, parentSchema: schema11.properties.project, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.ok !== void 0) {
      let data2 = data.ok;
      if (typeof data2 !== "boolean") {
        const err8 = { instancePath: instancePath + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties.ok.type, parentSchema: schema11.properties.ok, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data3 = data.summary;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.errors === void 0) {
          const err9 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "errors" }, schema: schema11.properties.summary.required, parentSchema: schema11.properties.summary, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.warnings === void 0) {
          const err10 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "warnings" }, schema: schema11.properties.summary.required, parentSchema: schema11.properties.summary, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key0 in data3) {
          if (!(key0 === "errors" || key0 === "warnings")) {
            let data4 = data3[key0];
            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
              const err11 = { instancePath: instancePath + "/summary/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/additionalProperties/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.summary.additionalProperties.type, parentSchema: schema11.properties.summary.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (typeof data4 == "number" && isFinite(data4)) {
              if (data4 < 0 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/summary/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.summary.additionalProperties, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          }
        }
        if (data3.errors !== void 0) {
          let data5 = data3.errors;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err13 = { instancePath: instancePath + "/summary/errors", schemaPath: "#/properties/summary/properties/errors/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.summary.properties.errors.type, parentSchema: schema11.properties.summary.properties.errors, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/summary/errors", schemaPath: "#/properties/summary/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.summary.properties.errors, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data3.warnings !== void 0) {
          let data6 = data3.warnings;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err15 = { instancePath: instancePath + "/summary/warnings", schemaPath: "#/properties/summary/properties/warnings/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.summary.properties.warnings.type, parentSchema: schema11.properties.summary.properties.warnings, data: data6 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err16 = { instancePath: instancePath + "/summary/warnings", schemaPath: "#/properties/summary/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.summary.properties.warnings, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.summary.type, parentSchema: schema11.properties.summary, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data7 = data.findings;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.code === void 0) {
              const err18 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "code" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8.severity === void 0) {
              const err19 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "severity" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.message === void 0) {
              const err20 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "message" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.file === void 0) {
              const err21 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "file" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.line === void 0) {
              const err22 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "line" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.column === void 0) {
              const err23 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "column" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.pointer === void 0) {
              const err24 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "pointer" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8.hint === void 0) {
              const err25 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "hint" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!func3.call(schema12.properties, key1)) {
                const err26 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema12, data: data8 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.code !== void 0) {
              let data9 = data8.code;
              if (typeof data9 === "string") {
                if (!pattern0.test(data9)) {
                  const err27 = { instancePath: instancePath + "/findings/" + i0 + "/code", schemaPath: "#/definitions/finding/properties/code/pattern", keyword: "pattern", params: { pattern: "^CDF[0-9]{3}$" }, schema: "^CDF[0-9]{3}$", parentSchema: schema12.properties.code, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/findings/" + i0 + "/code", schemaPath: "#/definitions/finding/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.code.type, parentSchema: schema12.properties.code, data: data9 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.severity !== void 0) {
              let data10 = data8.severity;
              if (typeof data10 !== "string") {
                const err29 = { instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/definitions/finding/properties/severity/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.severity.type, parentSchema: schema12.properties.severity, data: data10 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (!(data10 === "error" || data10 === "warning")) {
                const err30 = { instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/definitions/finding/properties/severity/enum", keyword: "enum", params: { allowedValues: schema12.properties.severity.enum }, schema: schema12.properties.severity.enum, parentSchema: schema12.properties.severity, data: data10 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.message !== void 0) {
              let data11 = data8.message;
              if (typeof data11 !== "string") {
                const err31 = { instancePath: instancePath + "/findings/" + i0 + "/message", schemaPath: "#/definitions/finding/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.message.type, parentSchema: schema12.properties.message, data: data11 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.file !== void 0) {
              let data12 = data8.file;
              if (typeof data12 !== "string" && data12 !== null) {
                const err32 = { instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/definitions/finding/properties/file/type", keyword: "type", params: { type: schema12.properties.file.type }, schema: schema12.properties.file.type, parentSchema: schema12.properties.file, data: data12 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.line !== void 0) {
              let data13 = data8.line;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
                const err33 = { instancePath: instancePath + "/findings/" + i0 + "/line", schemaPath: "#/definitions/finding/properties/line/type", keyword: "type", params: { type: schema12.properties.line.type }, schema: schema12.properties.line.type, parentSchema: schema12.properties.line, data: data13 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err34 = { instancePath: instancePath + "/findings/" + i0 + "/line", schemaPath: "#/definitions/finding/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.line, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data8.column !== void 0) {
              let data14 = data8.column;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
                const err35 = { instancePath: instancePath + "/findings/" + i0 + "/column", schemaPath: "#/definitions/finding/properties/column/type", keyword: "type", params: { type: schema12.properties.column.type }, schema: schema12.properties.column.type, parentSchema: schema12.properties.column, data: data14 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 1 || isNaN(data14)) {
                  const err36 = { instancePath: instancePath + "/findings/" + i0 + "/column", schemaPath: "#/definitions/finding/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.column, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
            if (data8.pointer !== void 0) {
              let data15 = data8.pointer;
              if (typeof data15 !== "string" && data15 !== null) {
                const err37 = { instancePath: instancePath + "/findings/" + i0 + "/pointer", schemaPath: "#/definitions/finding/properties/pointer/type", keyword: "type", params: { type: schema12.properties.pointer.type }, schema: schema12.properties.pointer.type, parentSchema: schema12.properties.pointer, data: data15 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data8.hint !== void 0) {
              let data16 = data8.hint;
              if (typeof data16 !== "string" && data16 !== null) {
                const err38 = { instancePath: instancePath + "/findings/" + i0 + "/hint", schemaPath: "#/definitions/finding/properties/hint/type", keyword: "type", params: { type: schema12.properties.hint.type }, schema: schema12.properties.hint.type, parentSchema: schema12.properties.hint, data: data16 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data8.reason !== void 0) {
              let data17 = data8.reason;
              if (typeof data17 !== "string") {
                const err39 = { instancePath: instancePath + "/findings/" + i0 + "/reason", schemaPath: "#/definitions/finding/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.reason.type, parentSchema: schema12.properties.reason, data: data17 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data: data8 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.findings.type, parentSchema: schema11.properties.findings, data: data7 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.pulled !== void 0) {
      let data18 = data.pulled;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.schema === void 0) {
              const err42 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "schema" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data19.new === void 0) {
              const err43 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "new" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data19.added === void 0) {
              const err44 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "added" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data19.removed === void 0) {
              const err45 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "removed" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data19.changed === void 0) {
              const err46 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "changed" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            for (const key2 in data19) {
              if (!(key2 === "schema" || key2 === "new" || key2 === "added" || key2 === "removed" || key2 === "changed")) {
                const err47 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema13, data: data19 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data19.schema !== void 0) {
              let data20 = data19.schema;
              if (typeof data20 !== "string") {
                const err48 = { instancePath: instancePath + "/pulled/" + i1 + "/schema", schemaPath: "#/definitions/pulled/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.schema.type, parentSchema: schema13.properties.schema, data: data20 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data19.new !== void 0) {
              let data21 = data19.new;
              if (typeof data21 !== "boolean") {
                const err49 = { instancePath: instancePath + "/pulled/" + i1 + "/new", schemaPath: "#/definitions/pulled/properties/new/type", keyword: "type", params: { type: "boolean" }, schema: schema13.properties.new.type, parentSchema: schema13.properties.new, data: data21 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data19.added !== void 0) {
              let data22 = data19.added;
              if (Array.isArray(data22)) {
                const len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data23 = data22[i2];
                  if (typeof data23 !== "string") {
                    const err50 = { instancePath: instancePath + "/pulled/" + i1 + "/added/" + i2, schemaPath: "#/definitions/pulled/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.added.items.type, parentSchema: schema13.properties.added.items, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/pulled/" + i1 + "/added", schemaPath: "#/definitions/pulled/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.added.type, parentSchema: schema13.properties.added, data: data22 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data19.removed !== void 0) {
              let data24 = data19.removed;
              if (Array.isArray(data24)) {
                const len3 = data24.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data25 = data24[i3];
                  if (typeof data25 !== "string") {
                    const err52 = { instancePath: instancePath + "/pulled/" + i1 + "/removed/" + i3, schemaPath: "#/definitions/pulled/properties/removed/items/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.removed.items.type, parentSchema: schema13.properties.removed.items, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/pulled/" + i1 + "/removed", schemaPath: "#/definitions/pulled/properties/removed/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.removed.type, parentSchema: schema13.properties.removed, data: data24 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data19.changed !== void 0) {
              let data26 = data19.changed;
              if (Array.isArray(data26)) {
                const len4 = data26.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data27 = data26[i4];
                  if (typeof data27 !== "string") {
                    const err54 = { instancePath: instancePath + "/pulled/" + i1 + "/changed/" + i4, schemaPath: "#/definitions/pulled/properties/changed/items/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.changed.items.type, parentSchema: schema13.properties.changed.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/pulled/" + i1 + "/changed", schemaPath: "#/definitions/pulled/properties/changed/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.changed.type, parentSchema: schema13.properties.changed, data: data26 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data: data19 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/pulled", schemaPath: "#/properties/pulled/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.pulled.type, parentSchema: schema11.properties.pulled, data: data18 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data28 = data.changes;
      if (Array.isArray(data28)) {
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate11(data28[i5], { instancePath: instancePath + "/changes/" + i5, parentData: data28, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.changes.type, parentSchema: schema11.properties.changes, data: data28 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data30 = data.settings;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data31 = data30[i6];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.path === void 0) {
              const err59 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "path" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data31.value === void 0) {
              const err60 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "value" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data31.secret === void 0) {
              const err61 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "secret" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data31.provider === void 0) {
              const err62 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "provider" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data31.file === void 0) {
              const err63 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "file" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data31.line === void 0) {
              const err64 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "line" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data31.shadowed === void 0) {
              const err65 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "shadowed" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data31.path !== void 0) {
              let data32 = data31.path;
              if (typeof data32 !== "string") {
                const err66 = { instancePath: instancePath + "/settings/" + i6 + "/path", schemaPath: "#/definitions/setting/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.path.type, parentSchema: schema16.properties.path, data: data32 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data31.secret !== void 0) {
              let data33 = data31.secret;
              if (typeof data33 !== "boolean") {
                const err67 = { instancePath: instancePath + "/settings/" + i6 + "/secret", schemaPath: "#/definitions/setting/properties/secret/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.secret.type, parentSchema: schema16.properties.secret, data: data33 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data31.provider !== void 0) {
              let data34 = data31.provider;
              if (typeof data34 !== "string") {
                const err68 = { instancePath: instancePath + "/settings/" + i6 + "/provider", schemaPath: "#/definitions/setting/properties/provider/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.provider.type, parentSchema: schema16.properties.provider, data: data34 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (!(data34 === "environment" || data34 === "secrets" || data34 === "config" || data34 === "default")) {
                const err69 = { instancePath: instancePath + "/settings/" + i6 + "/provider", schemaPath: "#/definitions/setting/properties/provider/enum", keyword: "enum", params: { allowedValues: schema16.properties.provider.enum }, schema: schema16.properties.provider.enum, parentSchema: schema16.properties.provider, data: data34 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data31.file !== void 0) {
              let data35 = data31.file;
              if (typeof data35 !== "string" && data35 !== null) {
                const err70 = { instancePath: instancePath + "/settings/" + i6 + "/file", schemaPath: "#/definitions/setting/properties/file/type", keyword: "type", params: { type: schema16.properties.file.type }, schema: schema16.properties.file.type, parentSchema: schema16.properties.file, data: data35 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data31.line !== void 0) {
              let data36 = data31.line;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && data36 !== null) {
                const err71 = { instancePath: instancePath + "/settings/" + i6 + "/line", schemaPath: "#/definitions/setting/properties/line/type", keyword: "type", params: { type: schema16.properties.line.type }, schema: schema16.properties.line.type, parentSchema: schema16.properties.line, data: data36 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data31.shadowed !== void 0) {
              let data37 = data31.shadowed;
              if (!Array.isArray(data37)) {
                const err72 = { instancePath: instancePath + "/settings/" + i6 + "/shadowed", schemaPath: "#/definitions/setting/properties/shadowed/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.shadowed.type, parentSchema: schema16.properties.shadowed, data: data37 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data: data31 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.settings.type, parentSchema: schema11.properties.settings, data: data30 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.fragments !== void 0) {
      let data38 = data.fragments;
      if (Array.isArray(data38)) {
        const len7 = data38.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data39 = data38[i7];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.id === void 0) {
              const err75 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/required", keyword: "required", params: { missingProperty: "id" }, schema: schema17.required, parentSchema: schema17, data: data39 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data39.verdict === void 0) {
              const err76 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/required", keyword: "required", params: { missingProperty: "verdict" }, schema: schema17.required, parentSchema: schema17, data: data39 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            for (const key3 in data39) {
              if (!(key3 === "id" || key3 === "verdict" || key3 === "reason" || key3 === "code" || key3 === "message" || key3 === "offset" || key3 === "columns" || key3 === "type")) {
                const err77 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema17, data: data39 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data39.id !== void 0) {
              let data40 = data39.id;
              if (typeof data40 !== "string" && data40 !== null) {
                const err78 = { instancePath: instancePath + "/fragments/" + i7 + "/id", schemaPath: "#/definitions/fragment/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type }, schema: schema17.properties.id.type, parentSchema: schema17.properties.id, data: data40 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data39.verdict !== void 0) {
              let data41 = data39.verdict;
              if (typeof data41 !== "string") {
                const err79 = { instancePath: instancePath + "/fragments/" + i7 + "/verdict", schemaPath: "#/definitions/fragment/properties/verdict/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.verdict.type, parentSchema: schema17.properties.verdict, data: data41 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (!(data41 === "accept" || data41 === "reject")) {
                const err80 = { instancePath: instancePath + "/fragments/" + i7 + "/verdict", schemaPath: "#/definitions/fragment/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema17.properties.verdict.enum }, schema: schema17.properties.verdict.enum, parentSchema: schema17.properties.verdict, data: data41 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data39.reason !== void 0) {
              let data42 = data39.reason;
              if (typeof data42 !== "string" && data42 !== null) {
                const err81 = { instancePath: instancePath + "/fragments/" + i7 + "/reason", schemaPath: "#/definitions/fragment/properties/reason/type", keyword: "type", params: { type: schema17.properties.reason.type }, schema: schema17.properties.reason.type, parentSchema: schema17.properties.reason, data: data42 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data39.code !== void 0) {
              let data43 = data39.code;
              if (typeof data43 !== "string" && data43 !== null) {
                const err82 = { instancePath: instancePath + "/fragments/" + i7 + "/code", schemaPath: "#/definitions/fragment/properties/code/type", keyword: "type", params: { type: schema17.properties.code.type }, schema: schema17.properties.code.type, parentSchema: schema17.properties.code, data: data43 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data39.message !== void 0) {
              let data44 = data39.message;
              if (typeof data44 !== "string" && data44 !== null) {
                const err83 = { instancePath: instancePath + "/fragments/" + i7 + "/message", schemaPath: "#/definitions/fragment/properties/message/type", keyword: "type", params: { type: schema17.properties.message.type }, schema: schema17.properties.message.type, parentSchema: schema17.properties.message, data: data44 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data39.offset !== void 0) {
              let data45 = data39.offset;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45)) && data45 !== null) {
                const err84 = { instancePath: instancePath + "/fragments/" + i7 + "/offset", schemaPath: "#/definitions/fragment/properties/offset/type", keyword: "type", params: { type: schema17.properties.offset.type }, schema: schema17.properties.offset.type, parentSchema: schema17.properties.offset, data: data45 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data39.columns !== void 0) {
              let data46 = data39.columns;
              if (Array.isArray(data46)) {
                const len8 = data46.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data47 = data46[i8];
                  if (typeof data47 !== "string") {
                    const err85 = { instancePath: instancePath + "/fragments/" + i7 + "/columns/" + i8, schemaPath: "#/definitions/fragment/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.columns.items.type, parentSchema: schema17.properties.columns.items, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/fragments/" + i7 + "/columns", schemaPath: "#/definitions/fragment/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema17.properties.columns.type, parentSchema: schema17.properties.columns, data: data46 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data39.type !== void 0) {
              let data48 = data39.type;
              if (typeof data48 !== "string" && data48 !== null) {
                const err87 = { instancePath: instancePath + "/fragments/" + i7 + "/type", schemaPath: "#/definitions/fragment/properties/type/type", keyword: "type", params: { type: schema17.properties.type.type }, schema: schema17.properties.type.type, parentSchema: schema17.properties.type, data: data48 };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17, data: data39 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/fragments", schemaPath: "#/properties/fragments/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.fragments.type, parentSchema: schema11.properties.fragments, data: data38 };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data49 = data.column;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
      } else {
        const err90 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.column.type, parentSchema: schema11.properties.column, data: data49 };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data50 = data.flags;
      if (Array.isArray(data50)) {
        const len9 = data50.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data51 = data50[i9];
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            if (data51.path === void 0) {
              const err91 = { instancePath: instancePath + "/flags/" + i9, schemaPath: "#/definitions/flag/required", keyword: "required", params: { missingProperty: "path" }, schema: schema18.required, parentSchema: schema18, data: data51 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data51.state === void 0) {
              const err92 = { instancePath: instancePath + "/flags/" + i9, schemaPath: "#/definitions/flag/required", keyword: "required", params: { missingProperty: "state" }, schema: schema18.required, parentSchema: schema18, data: data51 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data51.why === void 0) {
              const err93 = { instancePath: instancePath + "/flags/" + i9, schemaPath: "#/definitions/flag/required", keyword: "required", params: { missingProperty: "why" }, schema: schema18.required, parentSchema: schema18, data: data51 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            for (const key4 in data51) {
              if (!(key4 === "path" || key4 === "state" || key4 === "why")) {
                const err94 = { instancePath: instancePath + "/flags/" + i9, schemaPath: "#/definitions/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema18, data: data51 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data51.path !== void 0) {
              let data52 = data51.path;
              if (typeof data52 !== "string") {
                const err95 = { instancePath: instancePath + "/flags/" + i9 + "/path", schemaPath: "#/definitions/flag/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.path.type, parentSchema: schema18.properties.path, data: data52 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data51.state !== void 0) {
              let data53 = data51.state;
              if (typeof data53 !== "string") {
                const err96 = { instancePath: instancePath + "/flags/" + i9 + "/state", schemaPath: "#/definitions/flag/properties/state/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.state.type, parentSchema: schema18.properties.state, data: data53 };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
              if (!(data53 === "enabled" || data53 === "disabled" || data53 === "deleted")) {
                const err97 = { instancePath: instancePath + "/flags/" + i9 + "/state", schemaPath: "#/definitions/flag/properties/state/enum", keyword: "enum", params: { allowedValues: schema18.properties.state.enum }, schema: schema18.properties.state.enum, parentSchema: schema18.properties.state, data: data53 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data51.why !== void 0) {
              let data54 = data51.why;
              if (typeof data54 !== "string" && data54 !== null) {
                const err98 = { instancePath: instancePath + "/flags/" + i9 + "/why", schemaPath: "#/definitions/flag/properties/why/type", keyword: "type", params: { type: schema18.properties.why.type }, schema: schema18.properties.why.type, parentSchema: schema18.properties.why, data: data54 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/flags/" + i9, schemaPath: "#/definitions/flag/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data: data51 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.flags.type, parentSchema: schema11.properties.flags, data: data50 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data55 = data.plan;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
      } else {
        const err101 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.plan.type, parentSchema: schema11.properties.plan, data: data55 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
