// @ts-nocheck
// Generated from catalog-json.ts by "pnpm generate". Do not edit.
import type { CatalogJsonValidator } from './catalog-json.js'

export const validateCatalogJson: CatalogJsonValidator = validate52
const schema19 = {"additionalProperties":false,"description":"an object of name, errors, headers, body, uri, answers, text, source","type":"object","required":["name","errors","headers","body","uri","answers","text","source"],"properties":{"name":{"pattern":"\\S","description":"text","type":"string"},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of catalog, code, status, group, fault, retry, message, params, printedMessage","type":"object","required":["catalog","code","status","group","fault","retry","message","params"],"properties":{"catalog":{"pattern":"\\S","description":"text","type":"string"},"code":{"pattern":"\\S","description":"text","type":"string"},"status":{"minimum":400,"maximum":599,"description":"an HTTP error status, 400 to 599","type":"integer"},"group":{"pattern":"\\S","description":"text","type":"string"},"fault":{"type":"string","enum":["client","server"],"description":"client, server"},"retry":{"type":"string","enum":["never","backoff","after-clock-sync"],"description":"never, backoff, after-clock-sync"},"message":{"pattern":"\\S","description":"text","type":"string"},"params":{"type":"object","additionalProperties":{"type":"string","enum":["text","integer","utc-date-time"],"description":"text, integer, utc-date-time"},"description":"an object"},"printedMessage":{"pattern":"\\S","description":"text","type":"string"}}},"description":"an object"},"headers":{"additionalProperties":false,"description":"an object of request, response","type":"object","required":["request","response"],"properties":{"request":{"$ref":"#/$defs/part0","description":"an object"},"response":{"$ref":"#/$defs/part0","description":"an object"}}},"body":{"additionalProperties":false,"description":"an object of members","type":"object","required":["members"],"properties":{"members":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of type, header","type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["string"],"description":"string"},"header":{"pattern":"\\S","description":"text","type":"string"}}},"description":"an object"}}},"uri":{"additionalProperties":false,"description":"an object of versions, idempotencyToken","type":"object","properties":{"versions":{"description":"a list","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"idempotencyToken":{"pattern":"\\S","description":"text","type":"string"}}},"answers":{"additionalProperties":false,"description":"an object of fieldName, unreadableBody, malformedBody, inappropriateBody, unknownPath, unknownVersion, otherwise, precedence","type":"object","required":["fieldName","unreadableBody","malformedBody","inappropriateBody","unknownPath","unknownVersion","otherwise","precedence"],"properties":{"fieldName":{"pattern":"\\S","description":"text","type":"string"},"unreadableBody":{"pattern":"\\S","description":"text","type":"string"},"malformedBody":{"pattern":"\\S","description":"text","type":"string"},"inappropriateBody":{"pattern":"\\S","description":"text","type":"string"},"unknownPath":{"pattern":"\\S","description":"text","type":"string"},"unknownVersion":{"pattern":"\\S","description":"text","type":"string"},"otherwise":{"pattern":"\\S","description":"text","type":"string"},"precedence":{"description":"a list of codes","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}}}},"text":{"additionalProperties":false,"description":"an object of en, zh","type":"object","required":["en","zh"],"properties":{"en":{"$ref":"#/$defs/part4","description":"an object of language, title, errors, headers, body, groups"},"zh":{"$ref":"#/$defs/part4","description":"an object of language, title, errors, headers, body, groups"}}},"source":{"additionalProperties":false,"description":"an object of $comment, document, errors, headers, body, groups, retired","type":"object","required":["document","errors","headers","body","groups","retired"],"properties":{"$comment":{"type":"string"},"document":{"additionalProperties":false,"description":"an object of quoted, updated","type":"object","required":["quoted","updated"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}},"updated":{"pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","description":"a day of the calendar such as 2025-11-11","type":"string"}}},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of quoted, printed, example","type":"object","required":["quoted","example"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}},"printed":{"additionalProperties":false,"description":"an object of status, message, meaning","type":"object","properties":{"status":{"$ref":"#/$defs/part13","description":"an object of text, reason"},"message":{"$ref":"#/$defs/part13","description":"an object of text, reason"},"meaning":{"$ref":"#/$defs/part15","description":"an object of text, reason"}}},"example":{"additionalProperties":false,"description":"an object of request, params, requestId","type":"object","required":["params","requestId"],"properties":{"request":{"pattern":"\\S","description":"text","type":"string"},"params":{"type":"object","additionalProperties":{"type":["string","integer"],"description":"text or a number"},"description":"an object"},"requestId":{"pattern":"\\S","description":"text","type":"string"}}}}},"description":"an object"},"headers":{"additionalProperties":false,"description":"an object of quoted, request, response","type":"object","required":["quoted","request","response"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}},"request":{"$ref":"#/$defs/part17","description":"an object"},"response":{"$ref":"#/$defs/part17","description":"an object"}}},"body":{"additionalProperties":false,"description":"an object of quoted, members, example","type":"object","required":["quoted","members","example"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}},"members":{"$ref":"#/$defs/part20","description":"an object"},"example":{"type":"object","additionalProperties":{"description":"text","type":"string"},"description":"an object"}}},"groups":{"$ref":"#/$defs/part20","description":"an object"},"retired":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of reason, instead","type":"object","required":["reason"],"properties":{"reason":{"$ref":"#/$defs/part14","description":"an object of en, zh"},"instead":{"pattern":"\\S","description":"text","type":"string"}}},"description":"an object"}}}},"$defs":{"part3":{"additionalProperties":false,"description":"an object of pattern, format, secret","type":"object","required":["pattern"],"properties":{"pattern":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"text, integer, utc-date-time"},"secret":{"type":"boolean"}}},"part2":{"type":"object","additionalProperties":{"$ref":"#/$defs/part3","description":"an object of pattern, format, secret"},"description":"an object"},"part1":{"additionalProperties":false,"description":"an object of name, required, pattern, template, fields, mediaType, format, carries, missing, malformed, maximumSkewInSeconds, expired","type":"object","required":["name","required","pattern"],"properties":{"name":{"pattern":"\\S","description":"text","type":"string"},"required":{"description":"true or false","type":"boolean"},"pattern":{"pattern":"\\S","description":"text","type":"string"},"template":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/$defs/part2","description":"an object"},"mediaType":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"text, integer, utc-date-time"},"carries":{"pattern":"\\S","description":"text","type":"string"},"missing":{"pattern":"\\S","description":"text","type":"string"},"malformed":{"pattern":"\\S","description":"text","type":"string"},"maximumSkewInSeconds":{"minimum":1,"description":"a number of seconds","type":"integer"},"expired":{"pattern":"\\S","description":"text","type":"string"}}},"part0":{"type":"object","additionalProperties":{"$ref":"#/$defs/part1","description":"an object of name, required, pattern, template, fields, mediaType, format, carries, missing, malformed, maximumSkewInSeconds, expired"},"description":"an object"},"part6":{"additionalProperties":false,"description":"an object of meaning, note, resolution, situation","type":"object","required":["meaning","resolution","situation"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"resolution":{"pattern":"\\S","description":"text","type":"string"},"situation":{"pattern":"\\S","description":"text","type":"string"}}},"part5":{"type":"object","additionalProperties":{"$ref":"#/$defs/part6","description":"an object of meaning, note, resolution, situation"},"description":"an object"},"part11":{"additionalProperties":false,"description":"an object of meaning, note","type":"object","required":["meaning"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"}}},"part10":{"type":"object","additionalProperties":{"$ref":"#/$defs/part11","description":"an object of meaning, note"},"description":"an object"},"part9":{"additionalProperties":false,"description":"an object of meaning, note, fields","type":"object","required":["meaning"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/$defs/part10","description":"an object"}}},"part8":{"type":"object","additionalProperties":{"$ref":"#/$defs/part9","description":"an object of meaning, note, fields"},"description":"an object"},"part7":{"additionalProperties":false,"description":"an object of meaning, note, request, response","type":"object","required":["meaning","request","response"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"request":{"$ref":"#/$defs/part8","description":"an object"},"response":{"$ref":"#/$defs/part8","description":"an object"}}},"part12":{"additionalProperties":false,"description":"an object of meaning, note, members","type":"object","required":["meaning","members"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"members":{"$ref":"#/$defs/part10","description":"an object"}}},"part4":{"additionalProperties":false,"description":"an object of language, title, errors, headers, body, groups","type":"object","required":["language","title","errors","headers","body","groups"],"properties":{"language":{"type":"string","enum":["en","zh"],"description":"en, zh"},"title":{"pattern":"\\S","description":"text","type":"string"},"errors":{"$ref":"#/$defs/part5","description":"an object"},"headers":{"$ref":"#/$defs/part7","description":"an object of meaning, note, request, response"},"body":{"$ref":"#/$defs/part12","description":"an object of meaning, note, members"},"groups":{"$ref":"#/$defs/part10","description":"an object"}}},"part14":{"additionalProperties":false,"description":"an object of en, zh","type":"object","required":["en","zh"],"properties":{"en":{"pattern":"\\S","description":"text","type":"string"},"zh":{"pattern":"\\S","description":"text","type":"string"}}},"part13":{"additionalProperties":false,"description":"an object of text, reason","type":"object","required":["text","reason"],"properties":{"text":{"pattern":"\\S","description":"text","type":"string"},"reason":{"$ref":"#/$defs/part14","description":"an object of en, zh"}}},"part16":{"additionalProperties":false,"description":"an object of en, zh","type":"object","properties":{"en":{"pattern":"\\S","description":"text","type":"string"},"zh":{"pattern":"\\S","description":"text","type":"string"}}},"part15":{"additionalProperties":false,"description":"an object of text, reason","type":"object","required":["text","reason"],"properties":{"text":{"$ref":"#/$defs/part16","description":"an object of en, zh"},"reason":{"$ref":"#/$defs/part14","description":"an object of en, zh"}}},"part19":{"additionalProperties":false,"description":"an object of meaning","type":"object","properties":{"meaning":{"$ref":"#/$defs/part15","description":"an object of text, reason"}}},"part21":{"additionalProperties":false,"description":"an object of quoted","type":"object","required":["quoted"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}}}},"part20":{"type":"object","additionalProperties":{"$ref":"#/$defs/part21","description":"an object of quoted"},"description":"an object"},"part18":{"additionalProperties":false,"description":"an object of quoted, printed, fields","type":"object","required":["quoted"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}},"printed":{"$ref":"#/$defs/part19","description":"an object of meaning"},"fields":{"$ref":"#/$defs/part20","description":"an object"}}},"part17":{"type":"object","additionalProperties":{"$ref":"#/$defs/part18","description":"an object of quoted, printed, fields"},"description":"an object"}}};
const pattern3 = new RegExp("\\S", "u");
const pattern42 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part1","description":"an object of name, required, pattern, template, fields, mediaType, format, carries, missing, malformed, maximumSkewInSeconds, expired"},"description":"an object"};
const schema21 = {"additionalProperties":false,"description":"an object of name, required, pattern, template, fields, mediaType, format, carries, missing, malformed, maximumSkewInSeconds, expired","type":"object","required":["name","required","pattern"],"properties":{"name":{"pattern":"\\S","description":"text","type":"string"},"required":{"description":"true or false","type":"boolean"},"pattern":{"pattern":"\\S","description":"text","type":"string"},"template":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/$defs/part2","description":"an object"},"mediaType":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"text, integer, utc-date-time"},"carries":{"pattern":"\\S","description":"text","type":"string"},"missing":{"pattern":"\\S","description":"text","type":"string"},"malformed":{"pattern":"\\S","description":"text","type":"string"},"maximumSkewInSeconds":{"minimum":1,"description":"a number of seconds","type":"integer"},"expired":{"pattern":"\\S","description":"text","type":"string"}}};
const schema22 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part3","description":"an object of pattern, format, secret"},"description":"an object"};
const schema23 = {"additionalProperties":false,"description":"an object of pattern, format, secret","type":"object","required":["pattern"],"properties":{"pattern":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"text, integer, utc-date-time"},"secret":{"type":"boolean"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "pattern") || (key0 === "format")) || (key0 === "secret"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pattern !== undefined){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema23.properties.pattern.type,parentSchema:schema23.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema23.properties.format.type,parentSchema:schema23.properties.format,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "text") || (data1 === "integer")) || (data1 === "utc-date-time"))){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema23.properties.format.enum},schema:schema23.properties.format.enum,parentSchema:schema23.properties.format,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.secret !== undefined){
let data2 = data.secret;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},schema:schema23.properties.secret.type,parentSchema:schema23.properties.secret,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate56(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.required === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pattern === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema21.properties.name.type,parentSchema:schema21.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.required.type,parentSchema:schema21.properties.required,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema21.properties.pattern.type,parentSchema:schema21.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.template !== undefined){
let data3 = data.template;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err9 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.template,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},schema:schema21.properties.template.type,parentSchema:schema21.properties.template,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate55(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.mediaType !== undefined){
let data5 = data.mediaType;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err11 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.mediaType,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema21.properties.mediaType.type,parentSchema:schema21.properties.mediaType,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.format !== undefined){
let data6 = data.format;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema21.properties.format.type,parentSchema:schema21.properties.format,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data6 === "text") || (data6 === "integer")) || (data6 === "utc-date-time"))){
const err14 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema21.properties.format.enum},schema:schema21.properties.format.enum,parentSchema:schema21.properties.format,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.carries !== undefined){
let data7 = data.carries;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err15 = {instancePath:instancePath+"/carries",schemaPath:"#/properties/carries/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.carries,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/carries",schemaPath:"#/properties/carries/type",keyword:"type",params:{type: "string"},schema:schema21.properties.carries.type,parentSchema:schema21.properties.carries,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.missing !== undefined){
let data8 = data.missing;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err17 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.missing,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "string"},schema:schema21.properties.missing.type,parentSchema:schema21.properties.missing,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.malformed !== undefined){
let data9 = data.malformed;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err19 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.malformed,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/type",keyword:"type",params:{type: "string"},schema:schema21.properties.malformed.type,parentSchema:schema21.properties.malformed,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.maximumSkewInSeconds !== undefined){
let data10 = data.maximumSkewInSeconds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/maximumSkewInSeconds",schemaPath:"#/properties/maximumSkewInSeconds/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.maximumSkewInSeconds.type,parentSchema:schema21.properties.maximumSkewInSeconds,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/maximumSkewInSeconds",schemaPath:"#/properties/maximumSkewInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema21.properties.maximumSkewInSeconds,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.expired !== undefined){
let data11 = data.expired;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err23 = {instancePath:instancePath+"/expired",schemaPath:"#/properties/expired/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.expired,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/expired",schemaPath:"#/properties/expired/type",keyword:"type",params:{type: "string"},schema:schema21.properties.expired.type,parentSchema:schema21.properties.expired,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate54(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"additionalProperties":false,"description":"an object of language, title, errors, headers, body, groups","type":"object","required":["language","title","errors","headers","body","groups"],"properties":{"language":{"type":"string","enum":["en","zh"],"description":"en, zh"},"title":{"pattern":"\\S","description":"text","type":"string"},"errors":{"$ref":"#/$defs/part5","description":"an object"},"headers":{"$ref":"#/$defs/part7","description":"an object of meaning, note, request, response"},"body":{"$ref":"#/$defs/part12","description":"an object of meaning, note, members"},"groups":{"$ref":"#/$defs/part10","description":"an object"}}};
const schema25 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part6","description":"an object of meaning, note, resolution, situation"},"description":"an object"};
const schema26 = {"additionalProperties":false,"description":"an object of meaning, note, resolution, situation","type":"object","required":["meaning","resolution","situation"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"resolution":{"pattern":"\\S","description":"text","type":"string"},"situation":{"pattern":"\\S","description":"text","type":"string"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meaning === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resolution === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolution"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.situation === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "situation"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "meaning") || (key0 === "note")) || (key0 === "resolution")) || (key0 === "situation"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meaning !== undefined){
let data0 = data.meaning;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema26.properties.meaning.type,parentSchema:schema26.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.note,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema26.properties.note.type,parentSchema:schema26.properties.note,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resolution !== undefined){
let data2 = data.resolution;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.resolution,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type: "string"},schema:schema26.properties.resolution.type,parentSchema:schema26.properties.resolution,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.situation !== undefined){
let data3 = data.situation;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err10 = {instancePath:instancePath+"/situation",schemaPath:"#/properties/situation/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.situation,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/situation",schemaPath:"#/properties/situation/type",keyword:"type",params:{type: "string"},schema:schema26.properties.situation.type,parentSchema:schema26.properties.situation,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate64(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"additionalProperties":false,"description":"an object of meaning, note, request, response","type":"object","required":["meaning","request","response"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"request":{"$ref":"#/$defs/part8","description":"an object"},"response":{"$ref":"#/$defs/part8","description":"an object"}}};
const schema28 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part9","description":"an object of meaning, note, fields"},"description":"an object"};
const schema29 = {"additionalProperties":false,"description":"an object of meaning, note, fields","type":"object","required":["meaning"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/$defs/part10","description":"an object"}}};
const schema30 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part11","description":"an object of meaning, note"},"description":"an object"};
const schema31 = {"additionalProperties":false,"description":"an object of meaning, note","type":"object","required":["meaning"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meaning === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "meaning") || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.meaning !== undefined){
let data0 = data.meaning;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema31.properties.meaning.type,parentSchema:schema31.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.note,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema31.properties.note.type,parentSchema:schema31.properties.note,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate71(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meaning === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "meaning") || (key0 === "note")) || (key0 === "fields"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.meaning !== undefined){
let data0 = data.meaning;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema29.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema29.properties.meaning.type,parentSchema:schema29.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema29.properties.note,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema29.properties.note.type,parentSchema:schema29.properties.note,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate70(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate69(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meaning === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.request === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.response === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "meaning") || (key0 === "note")) || (key0 === "request")) || (key0 === "response"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meaning !== undefined){
let data0 = data.meaning;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema27.properties.meaning.type,parentSchema:schema27.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.note,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema27.properties.note.type,parentSchema:schema27.properties.note,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate68(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate68(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"additionalProperties":false,"description":"an object of meaning, note, members","type":"object","required":["meaning","members"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"members":{"$ref":"#/$defs/part10","description":"an object"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meaning === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.members === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "meaning") || (key0 === "note")) || (key0 === "members"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meaning !== undefined){
let data0 = data.meaning;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema32.properties.meaning.type,parentSchema:schema32.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties.note,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema32.properties.note.type,parentSchema:schema32.properties.note,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate70(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.errors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.groups === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "language") || (key0 === "title")) || (key0 === "errors")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "groups"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},schema:schema24.properties.language.type,parentSchema:schema24.properties.language,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data0 === "en") || (data0 === "zh"))){
const err8 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema24.properties.language.enum},schema:schema24.properties.language.enum,parentSchema:schema24.properties.language,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema24.properties.title,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema24.properties.title.type,parentSchema:schema24.properties.title,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.errors !== undefined){
if(!(validate63(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
if(!(validate67(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate78(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate70(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"additionalProperties":false,"description":"an object of text, reason","type":"object","required":["text","reason"],"properties":{"text":{"pattern":"\\S","description":"text","type":"string"},"reason":{"$ref":"#/$defs/part14","description":"an object of en, zh"}}};
const schema34 = {"additionalProperties":false,"description":"an object of en, zh","type":"object","required":["en","zh"],"properties":{"en":{"pattern":"\\S","description":"text","type":"string"},"zh":{"pattern":"\\S","description":"text","type":"string"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.en === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zh"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "en") || (key0 === "zh"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.en !== undefined){
let data0 = data.en;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema34.properties.en,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema34.properties.en.type,parentSchema:schema34.properties.en,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.zh !== undefined){
let data1 = data.zh;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema34.properties.zh,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"},schema:schema34.properties.zh.type,parentSchema:schema34.properties.zh,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema33.properties.text,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema33.properties.text.type,parentSchema:schema33.properties.text,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate85(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"additionalProperties":false,"description":"an object of text, reason","type":"object","required":["text","reason"],"properties":{"text":{"$ref":"#/$defs/part16","description":"an object of en, zh"},"reason":{"$ref":"#/$defs/part14","description":"an object of en, zh"}}};
const schema36 = {"additionalProperties":false,"description":"an object of en, zh","type":"object","properties":{"en":{"pattern":"\\S","description":"text","type":"string"},"zh":{"pattern":"\\S","description":"text","type":"string"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "en") || (key0 === "zh"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.en !== undefined){
let data0 = data.en;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema36.properties.en,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema36.properties.en.type,parentSchema:schema36.properties.en,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.zh !== undefined){
let data1 = data.zh;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema36.properties.zh,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"},schema:schema36.properties.zh.type,parentSchema:schema36.properties.zh,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate90(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate85(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part18","description":"an object of quoted, printed, fields"},"description":"an object"};
const schema38 = {"additionalProperties":false,"description":"an object of quoted, printed, fields","type":"object","required":["quoted"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}},"printed":{"$ref":"#/$defs/part19","description":"an object of meaning"},"fields":{"$ref":"#/$defs/part20","description":"an object"}}};
const schema39 = {"additionalProperties":false,"description":"an object of meaning","type":"object","properties":{"meaning":{"$ref":"#/$defs/part15","description":"an object of text, reason"}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "meaning")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.meaning !== undefined){
if(!(validate89(data.meaning, {instancePath:instancePath+"/meaning",parentData:data,parentDataProperty:"meaning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part21","description":"an object of quoted"},"description":"an object"};
const schema41 = {"additionalProperties":false,"description":"an object of quoted","type":"object","required":["quoted"],"properties":{"quoted":{"description":"a list of languages","type":"array","items":{"type":"string","enum":["en","zh"],"description":"en, zh"}}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quoted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "quoted")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.quoted !== undefined){
let data0 = data.quoted;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema41.properties.quoted.items.type,parentSchema:schema41.properties.quoted.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "en") || (data1 === "zh"))){
const err3 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.quoted.items.enum},schema:schema41.properties.quoted.items.enum,parentSchema:schema41.properties.quoted.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema41.properties.quoted.type,parentSchema:schema41.properties.quoted,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate100(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quoted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "quoted") || (key0 === "printed")) || (key0 === "fields"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.quoted !== undefined){
let data0 = data.quoted;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema38.properties.quoted.items.type,parentSchema:schema38.properties.quoted.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "en") || (data1 === "zh"))){
const err3 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.quoted.items.enum},schema:schema38.properties.quoted.items.enum,parentSchema:schema38.properties.quoted.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema38.properties.quoted.type,parentSchema:schema38.properties.quoted,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.printed !== undefined){
if(!(validate96(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
if(!(validate99(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate95(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.headers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.body === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.uri === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.answers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answers"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.text === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.source === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "errors")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "uri")) || (key0 === "answers")) || (key0 === "text")) || (key0 === "source"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.name,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.catalog === undefined){
const err11 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "catalog"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.code === undefined){
const err12 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "code"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.status === undefined){
const err13 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "status"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.group === undefined){
const err14 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "group"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.fault === undefined){
const err15 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "fault"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.retry === undefined){
const err16 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "retry"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.message === undefined){
const err17 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.params === undefined){
const err18 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "params"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data2){
if(!(func1.call(schema19.properties.errors.additionalProperties.properties, key2))){
const err19 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.catalog !== undefined){
let data3 = data2.catalog;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err20 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/catalog",schemaPath:"#/properties/errors/additionalProperties/properties/catalog/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.catalog,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/catalog",schemaPath:"#/properties/errors/additionalProperties/properties/catalog/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.catalog.type,parentSchema:schema19.properties.errors.additionalProperties.properties.catalog,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.code !== undefined){
let data4 = data2.code;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err22 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/properties/errors/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.code,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/properties/errors/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.code.type,parentSchema:schema19.properties.errors.additionalProperties.properties.code,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.status !== undefined){
let data5 = data2.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err24 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.errors.additionalProperties.properties.status.type,parentSchema:schema19.properties.errors.additionalProperties.properties.status,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 599 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema19.properties.errors.additionalProperties.properties.status,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5 < 400 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema19.properties.errors.additionalProperties.properties.status,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data2.group !== undefined){
let data6 = data2.group;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err27 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.group,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.group.type,parentSchema:schema19.properties.errors.additionalProperties.properties.group,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.fault !== undefined){
let data7 = data2.fault;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.fault.type,parentSchema:schema19.properties.errors.additionalProperties.properties.fault,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data7 === "client") || (data7 === "server"))){
const err30 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.errors.additionalProperties.properties.fault.enum},schema:schema19.properties.errors.additionalProperties.properties.fault.enum,parentSchema:schema19.properties.errors.additionalProperties.properties.fault,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.retry !== undefined){
let data8 = data2.retry;
if(typeof data8 !== "string"){
const err31 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.retry.type,parentSchema:schema19.properties.errors.additionalProperties.properties.retry,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data8 === "never") || (data8 === "backoff")) || (data8 === "after-clock-sync"))){
const err32 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/enum",keyword:"enum",params:{allowedValues: schema19.properties.errors.additionalProperties.properties.retry.enum},schema:schema19.properties.errors.additionalProperties.properties.retry.enum,parentSchema:schema19.properties.errors.additionalProperties.properties.retry,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.message !== undefined){
let data9 = data2.message;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err33 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.message.type,parentSchema:schema19.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.params !== undefined){
let data10 = data2.params;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
if(typeof data11 !== "string"){
const err35 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties.type,parentSchema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data11 === "text") || (data11 === "integer")) || (data11 === "utc-date-time"))){
const err36 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.errors.additionalProperties.properties.params.additionalProperties.enum},schema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties.enum,parentSchema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/errors/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.additionalProperties.properties.params.type,parentSchema:schema19.properties.errors.additionalProperties.properties.params,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.printedMessage !== undefined){
let data12 = data2.printedMessage;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err38 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/printedMessage",schemaPath:"#/properties/errors/additionalProperties/properties/printedMessage/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.printedMessage,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/printedMessage",schemaPath:"#/properties/errors/additionalProperties/properties/printedMessage/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.printedMessage.type,parentSchema:schema19.properties.errors.additionalProperties.properties.printedMessage,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.additionalProperties.type,parentSchema:schema19.properties.errors.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.type,parentSchema:schema19.properties.errors,data:data1};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.headers !== undefined){
let data13 = data.headers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.request === undefined){
const err42 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "request"},schema:schema19.properties.headers.required,parentSchema:schema19.properties.headers,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.response === undefined){
const err43 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "response"},schema:schema19.properties.headers.required,parentSchema:schema19.properties.headers,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data13){
if(!((key4 === "request") || (key4 === "response"))){
const err44 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.headers,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.request !== undefined){
if(!(validate53(data13.request, {instancePath:instancePath+"/headers/request",parentData:data13,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data13.response !== undefined){
if(!(validate53(data13.response, {instancePath:instancePath+"/headers/response",parentData:data13,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema19.properties.headers.type,parentSchema:schema19.properties.headers,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.body !== undefined){
let data16 = data.body;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.members === undefined){
const err46 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "members"},schema:schema19.properties.body.required,parentSchema:schema19.properties.body,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key5 in data16){
if(!(key5 === "members")){
const err47 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.body,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.members !== undefined){
let data17 = data16.members;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
let data18 = data17[key6];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.type === undefined){
const err48 = {instancePath:instancePath+"/body/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/members/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},schema:schema19.properties.body.properties.members.additionalProperties.required,parentSchema:schema19.properties.body.properties.members.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key7 in data18){
if(!((key7 === "type") || (key7 === "header"))){
const err49 = {instancePath:instancePath+"/body/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/members/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.body.properties.members.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.type !== undefined){
let data19 = data18.type;
if(typeof data19 !== "string"){
const err50 = {instancePath:instancePath+"/body/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},schema:schema19.properties.body.properties.members.additionalProperties.properties.type.type,parentSchema:schema19.properties.body.properties.members.additionalProperties.properties.type,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(data19 === "string")){
const err51 = {instancePath:instancePath+"/body/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.body.properties.members.additionalProperties.properties.type.enum},schema:schema19.properties.body.properties.members.additionalProperties.properties.type.enum,parentSchema:schema19.properties.body.properties.members.additionalProperties.properties.type,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.header !== undefined){
let data20 = data18.header;
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err52 = {instancePath:instancePath+"/body/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.body.properties.members.additionalProperties.properties.header,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/body/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/type",keyword:"type",params:{type: "string"},schema:schema19.properties.body.properties.members.additionalProperties.properties.header.type,parentSchema:schema19.properties.body.properties.members.additionalProperties.properties.header,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/body/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/members/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.body.properties.members.additionalProperties.type,parentSchema:schema19.properties.body.properties.members.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/type",keyword:"type",params:{type: "object"},schema:schema19.properties.body.properties.members.type,parentSchema:schema19.properties.body.properties.members,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},schema:schema19.properties.body.type,parentSchema:schema19.properties.body,data:data16};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.uri !== undefined){
let data21 = data.uri;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key8 in data21){
if(!((key8 === "versions") || (key8 === "idempotencyToken"))){
const err57 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.uri,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data21.versions !== undefined){
let data22 = data21.versions;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
const err58 = {instancePath:instancePath+"/uri/versions/" + i0,schemaPath:"#/properties/uri/properties/versions/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.uri.properties.versions.items,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/uri/versions/" + i0,schemaPath:"#/properties/uri/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.uri.properties.versions.items.type,parentSchema:schema19.properties.uri.properties.versions.items,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/uri/versions",schemaPath:"#/properties/uri/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema19.properties.uri.properties.versions.type,parentSchema:schema19.properties.uri.properties.versions,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.idempotencyToken !== undefined){
let data24 = data21.idempotencyToken;
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
const err61 = {instancePath:instancePath+"/uri/idempotencyToken",schemaPath:"#/properties/uri/properties/idempotencyToken/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.uri.properties.idempotencyToken,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/uri/idempotencyToken",schemaPath:"#/properties/uri/properties/idempotencyToken/type",keyword:"type",params:{type: "string"},schema:schema19.properties.uri.properties.idempotencyToken.type,parentSchema:schema19.properties.uri.properties.idempotencyToken,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "object"},schema:schema19.properties.uri.type,parentSchema:schema19.properties.uri,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.answers !== undefined){
let data25 = data.answers;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.fieldName === undefined){
const err64 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "fieldName"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data25.unreadableBody === undefined){
const err65 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "unreadableBody"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data25.malformedBody === undefined){
const err66 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "malformedBody"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data25.inappropriateBody === undefined){
const err67 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "inappropriateBody"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data25.unknownPath === undefined){
const err68 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "unknownPath"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data25.unknownVersion === undefined){
const err69 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "unknownVersion"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data25.otherwise === undefined){
const err70 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "otherwise"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data25.precedence === undefined){
const err71 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "precedence"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key9 in data25){
if(!((((((((key9 === "fieldName") || (key9 === "unreadableBody")) || (key9 === "malformedBody")) || (key9 === "inappropriateBody")) || (key9 === "unknownPath")) || (key9 === "unknownVersion")) || (key9 === "otherwise")) || (key9 === "precedence"))){
const err72 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data25.fieldName !== undefined){
let data26 = data25.fieldName;
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err73 = {instancePath:instancePath+"/answers/fieldName",schemaPath:"#/properties/answers/properties/fieldName/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.fieldName,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/answers/fieldName",schemaPath:"#/properties/answers/properties/fieldName/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.fieldName.type,parentSchema:schema19.properties.answers.properties.fieldName,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data25.unreadableBody !== undefined){
let data27 = data25.unreadableBody;
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err75 = {instancePath:instancePath+"/answers/unreadableBody",schemaPath:"#/properties/answers/properties/unreadableBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.unreadableBody,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/answers/unreadableBody",schemaPath:"#/properties/answers/properties/unreadableBody/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.unreadableBody.type,parentSchema:schema19.properties.answers.properties.unreadableBody,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.malformedBody !== undefined){
let data28 = data25.malformedBody;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
const err77 = {instancePath:instancePath+"/answers/malformedBody",schemaPath:"#/properties/answers/properties/malformedBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.malformedBody,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/answers/malformedBody",schemaPath:"#/properties/answers/properties/malformedBody/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.malformedBody.type,parentSchema:schema19.properties.answers.properties.malformedBody,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data25.inappropriateBody !== undefined){
let data29 = data25.inappropriateBody;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err79 = {instancePath:instancePath+"/answers/inappropriateBody",schemaPath:"#/properties/answers/properties/inappropriateBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.inappropriateBody,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/answers/inappropriateBody",schemaPath:"#/properties/answers/properties/inappropriateBody/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.inappropriateBody.type,parentSchema:schema19.properties.answers.properties.inappropriateBody,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.unknownPath !== undefined){
let data30 = data25.unknownPath;
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
const err81 = {instancePath:instancePath+"/answers/unknownPath",schemaPath:"#/properties/answers/properties/unknownPath/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.unknownPath,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/answers/unknownPath",schemaPath:"#/properties/answers/properties/unknownPath/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.unknownPath.type,parentSchema:schema19.properties.answers.properties.unknownPath,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.unknownVersion !== undefined){
let data31 = data25.unknownVersion;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err83 = {instancePath:instancePath+"/answers/unknownVersion",schemaPath:"#/properties/answers/properties/unknownVersion/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.unknownVersion,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/answers/unknownVersion",schemaPath:"#/properties/answers/properties/unknownVersion/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.unknownVersion.type,parentSchema:schema19.properties.answers.properties.unknownVersion,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data25.otherwise !== undefined){
let data32 = data25.otherwise;
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
const err85 = {instancePath:instancePath+"/answers/otherwise",schemaPath:"#/properties/answers/properties/otherwise/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.otherwise,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/answers/otherwise",schemaPath:"#/properties/answers/properties/otherwise/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.otherwise.type,parentSchema:schema19.properties.answers.properties.otherwise,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data25.precedence !== undefined){
let data33 = data25.precedence;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
const err87 = {instancePath:instancePath+"/answers/precedence/" + i1,schemaPath:"#/properties/answers/properties/precedence/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.precedence.items,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/answers/precedence/" + i1,schemaPath:"#/properties/answers/properties/precedence/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.precedence.items.type,parentSchema:schema19.properties.answers.properties.precedence.items,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/answers/precedence",schemaPath:"#/properties/answers/properties/precedence/type",keyword:"type",params:{type: "array"},schema:schema19.properties.answers.properties.precedence.type,parentSchema:schema19.properties.answers.properties.precedence,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"},schema:schema19.properties.answers.type,parentSchema:schema19.properties.answers,data:data25};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.text !== undefined){
let data35 = data.text;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.en === undefined){
const err91 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "en"},schema:schema19.properties.text.required,parentSchema:schema19.properties.text,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data35.zh === undefined){
const err92 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "zh"},schema:schema19.properties.text.required,parentSchema:schema19.properties.text,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key10 in data35){
if(!((key10 === "en") || (key10 === "zh"))){
const err93 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema19.properties.text,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data35.en !== undefined){
if(!(validate62(data35.en, {instancePath:instancePath+"/text/en",parentData:data35,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data35.zh !== undefined){
if(!(validate62(data35.zh, {instancePath:instancePath+"/text/zh",parentData:data35,parentDataProperty:"zh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err94 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "object"},schema:schema19.properties.text.type,parentSchema:schema19.properties.text,data:data35};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.source !== undefined){
let data38 = data.source;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.document === undefined){
const err95 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "document"},schema:schema19.properties.source.required,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data38.errors === undefined){
const err96 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "errors"},schema:schema19.properties.source.required,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data38.headers === undefined){
const err97 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "headers"},schema:schema19.properties.source.required,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data38.body === undefined){
const err98 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "body"},schema:schema19.properties.source.required,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data38.groups === undefined){
const err99 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "groups"},schema:schema19.properties.source.required,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38.retired === undefined){
const err100 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "retired"},schema:schema19.properties.source.required,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key11 in data38){
if(!(((((((key11 === "$comment") || (key11 === "document")) || (key11 === "errors")) || (key11 === "headers")) || (key11 === "body")) || (key11 === "groups")) || (key11 === "retired"))){
const err101 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data38.$comment !== undefined){
let data39 = data38.$comment;
if(typeof data39 !== "string"){
const err102 = {instancePath:instancePath+"/source/$comment",schemaPath:"#/properties/source/properties/%24comment/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.$comment.type,parentSchema:schema19.properties.source.properties.$comment,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data38.document !== undefined){
let data40 = data38.document;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.quoted === undefined){
const err103 = {instancePath:instancePath+"/source/document",schemaPath:"#/properties/source/properties/document/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema19.properties.source.properties.document.required,parentSchema:schema19.properties.source.properties.document,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data40.updated === undefined){
const err104 = {instancePath:instancePath+"/source/document",schemaPath:"#/properties/source/properties/document/required",keyword:"required",params:{missingProperty: "updated"},schema:schema19.properties.source.properties.document.required,parentSchema:schema19.properties.source.properties.document,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key12 in data40){
if(!((key12 === "quoted") || (key12 === "updated"))){
const err105 = {instancePath:instancePath+"/source/document",schemaPath:"#/properties/source/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema19.properties.source.properties.document,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data40.quoted !== undefined){
let data41 = data40.quoted;
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
let data42 = data41[i2];
if(typeof data42 !== "string"){
const err106 = {instancePath:instancePath+"/source/document/quoted/" + i2,schemaPath:"#/properties/source/properties/document/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.document.properties.quoted.items.type,parentSchema:schema19.properties.source.properties.document.properties.quoted.items,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data42 === "en") || (data42 === "zh"))){
const err107 = {instancePath:instancePath+"/source/document/quoted/" + i2,schemaPath:"#/properties/source/properties/document/properties/quoted/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.source.properties.document.properties.quoted.items.enum},schema:schema19.properties.source.properties.document.properties.quoted.items.enum,parentSchema:schema19.properties.source.properties.document.properties.quoted.items,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/source/document/quoted",schemaPath:"#/properties/source/properties/document/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema19.properties.source.properties.document.properties.quoted.type,parentSchema:schema19.properties.source.properties.document.properties.quoted,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data40.updated !== undefined){
let data43 = data40.updated;
if(typeof data43 === "string"){
if(!pattern42.test(data43)){
const err109 = {instancePath:instancePath+"/source/document/updated",schemaPath:"#/properties/source/properties/document/properties/updated/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},schema:"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",parentSchema:schema19.properties.source.properties.document.properties.updated,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/source/document/updated",schemaPath:"#/properties/source/properties/document/properties/updated/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.document.properties.updated.type,parentSchema:schema19.properties.source.properties.document.properties.updated,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/source/document",schemaPath:"#/properties/source/properties/document/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.document.type,parentSchema:schema19.properties.source.properties.document,data:data40};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data38.errors !== undefined){
let data44 = data38.errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key13 in data44){
let data45 = data44[key13];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.quoted === undefined){
const err112 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema19.properties.source.properties.errors.additionalProperties.required,parentSchema:schema19.properties.source.properties.errors.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data45.example === undefined){
const err113 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "example"},schema:schema19.properties.source.properties.errors.additionalProperties.required,parentSchema:schema19.properties.source.properties.errors.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key14 in data45){
if(!(((key14 === "quoted") || (key14 === "printed")) || (key14 === "example"))){
const err114 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema19.properties.source.properties.errors.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data45.quoted !== undefined){
let data46 = data45.quoted;
if(Array.isArray(data46)){
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
if(typeof data47 !== "string"){
const err115 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/quoted/" + i3,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.quoted.items.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.quoted.items,data:data47};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((data47 === "en") || (data47 === "zh"))){
const err116 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/quoted/" + i3,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quoted/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.source.properties.errors.additionalProperties.properties.quoted.items.enum},schema:schema19.properties.source.properties.errors.additionalProperties.properties.quoted.items.enum,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.quoted.items,data:data47};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/quoted",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.quoted.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.quoted,data:data46};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data45.printed !== undefined){
let data48 = data45.printed;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key15 in data48){
if(!(((key15 === "status") || (key15 === "message")) || (key15 === "meaning"))){
const err118 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/printed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.printed,data:data48};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data48.status !== undefined){
if(!(validate84(data48.status, {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed/status",parentData:data48,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data48.message !== undefined){
if(!(validate84(data48.message, {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed/message",parentData:data48,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data48.meaning !== undefined){
if(!(validate89(data48.meaning, {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed/meaning",parentData:data48,parentDataProperty:"meaning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err119 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/printed/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.printed.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.printed,data:data48};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data45.example !== undefined){
let data52 = data45.example;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.params === undefined){
const err120 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/required",keyword:"required",params:{missingProperty: "params"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.example.required,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example,data:data52};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data52.requestId === undefined){
const err121 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/required",keyword:"required",params:{missingProperty: "requestId"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.example.required,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example,data:data52};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key16 in data52){
if(!(((key16 === "request") || (key16 === "params")) || (key16 === "requestId"))){
const err122 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example,data:data52};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data52.request !== undefined){
let data53 = data52.request;
if(typeof data53 === "string"){
if(!pattern3.test(data53)){
const err123 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/request",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/request/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.request,data:data53};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/request",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/request/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.request.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.request,data:data53};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data52.params !== undefined){
let data54 = data52.params;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key17 in data54){
let data55 = data54[key17];
if((typeof data55 !== "string") && (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55))))){
const err125 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/params/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/params/additionalProperties/type",keyword:"type",params:{type: schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type},schema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties,data:data55};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/params",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/params/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.params.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.params,data:data54};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data52.requestId !== undefined){
let data56 = data52.requestId;
if(typeof data56 === "string"){
if(!pattern3.test(data56)){
const err127 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/requestId",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/requestId/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.requestId,data:data56};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/requestId",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/requestId/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.requestId.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example.properties.requestId,data:data56};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.errors.additionalProperties.properties.example.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties.properties.example,data:data52};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/source/errors/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.errors.additionalProperties.type,parentSchema:schema19.properties.source.properties.errors.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/source/errors",schemaPath:"#/properties/source/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.errors.type,parentSchema:schema19.properties.source.properties.errors,data:data44};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data38.headers !== undefined){
let data57 = data38.headers;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.quoted === undefined){
const err132 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema19.properties.source.properties.headers.required,parentSchema:schema19.properties.source.properties.headers,data:data57};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data57.request === undefined){
const err133 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/required",keyword:"required",params:{missingProperty: "request"},schema:schema19.properties.source.properties.headers.required,parentSchema:schema19.properties.source.properties.headers,data:data57};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data57.response === undefined){
const err134 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/required",keyword:"required",params:{missingProperty: "response"},schema:schema19.properties.source.properties.headers.required,parentSchema:schema19.properties.source.properties.headers,data:data57};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key18 in data57){
if(!(((key18 === "quoted") || (key18 === "request")) || (key18 === "response"))){
const err135 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema19.properties.source.properties.headers,data:data57};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data57.quoted !== undefined){
let data58 = data57.quoted;
if(Array.isArray(data58)){
const len4 = data58.length;
for(let i4=0; i4<len4; i4++){
let data59 = data58[i4];
if(typeof data59 !== "string"){
const err136 = {instancePath:instancePath+"/source/headers/quoted/" + i4,schemaPath:"#/properties/source/properties/headers/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.headers.properties.quoted.items.type,parentSchema:schema19.properties.source.properties.headers.properties.quoted.items,data:data59};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((data59 === "en") || (data59 === "zh"))){
const err137 = {instancePath:instancePath+"/source/headers/quoted/" + i4,schemaPath:"#/properties/source/properties/headers/properties/quoted/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.source.properties.headers.properties.quoted.items.enum},schema:schema19.properties.source.properties.headers.properties.quoted.items.enum,parentSchema:schema19.properties.source.properties.headers.properties.quoted.items,data:data59};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/source/headers/quoted",schemaPath:"#/properties/source/properties/headers/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema19.properties.source.properties.headers.properties.quoted.type,parentSchema:schema19.properties.source.properties.headers.properties.quoted,data:data58};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data57.request !== undefined){
if(!(validate94(data57.request, {instancePath:instancePath+"/source/headers/request",parentData:data57,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data57.response !== undefined){
if(!(validate94(data57.response, {instancePath:instancePath+"/source/headers/response",parentData:data57,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err139 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.headers.type,parentSchema:schema19.properties.source.properties.headers,data:data57};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data38.body !== undefined){
let data62 = data38.body;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.quoted === undefined){
const err140 = {instancePath:instancePath+"/source/body",schemaPath:"#/properties/source/properties/body/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema19.properties.source.properties.body.required,parentSchema:schema19.properties.source.properties.body,data:data62};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data62.members === undefined){
const err141 = {instancePath:instancePath+"/source/body",schemaPath:"#/properties/source/properties/body/required",keyword:"required",params:{missingProperty: "members"},schema:schema19.properties.source.properties.body.required,parentSchema:schema19.properties.source.properties.body,data:data62};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data62.example === undefined){
const err142 = {instancePath:instancePath+"/source/body",schemaPath:"#/properties/source/properties/body/required",keyword:"required",params:{missingProperty: "example"},schema:schema19.properties.source.properties.body.required,parentSchema:schema19.properties.source.properties.body,data:data62};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key19 in data62){
if(!(((key19 === "quoted") || (key19 === "members")) || (key19 === "example"))){
const err143 = {instancePath:instancePath+"/source/body",schemaPath:"#/properties/source/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema19.properties.source.properties.body,data:data62};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data62.quoted !== undefined){
let data63 = data62.quoted;
if(Array.isArray(data63)){
const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
if(typeof data64 !== "string"){
const err144 = {instancePath:instancePath+"/source/body/quoted/" + i5,schemaPath:"#/properties/source/properties/body/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.body.properties.quoted.items.type,parentSchema:schema19.properties.source.properties.body.properties.quoted.items,data:data64};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((data64 === "en") || (data64 === "zh"))){
const err145 = {instancePath:instancePath+"/source/body/quoted/" + i5,schemaPath:"#/properties/source/properties/body/properties/quoted/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.source.properties.body.properties.quoted.items.enum},schema:schema19.properties.source.properties.body.properties.quoted.items.enum,parentSchema:schema19.properties.source.properties.body.properties.quoted.items,data:data64};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/source/body/quoted",schemaPath:"#/properties/source/properties/body/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema19.properties.source.properties.body.properties.quoted.type,parentSchema:schema19.properties.source.properties.body.properties.quoted,data:data63};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data62.members !== undefined){
if(!(validate99(data62.members, {instancePath:instancePath+"/source/body/members",parentData:data62,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data62.example !== undefined){
let data66 = data62.example;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key20 in data66){
let data67 = data66[key20];
if(typeof data67 !== "string"){
const err147 = {instancePath:instancePath+"/source/body/example/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/body/properties/example/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.body.properties.example.additionalProperties.type,parentSchema:schema19.properties.source.properties.body.properties.example.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/source/body/example",schemaPath:"#/properties/source/properties/body/properties/example/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.body.properties.example.type,parentSchema:schema19.properties.source.properties.body.properties.example,data:data66};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/source/body",schemaPath:"#/properties/source/properties/body/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.body.type,parentSchema:schema19.properties.source.properties.body,data:data62};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data38.groups !== undefined){
if(!(validate99(data38.groups, {instancePath:instancePath+"/source/groups",parentData:data38,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data38.retired !== undefined){
let data69 = data38.retired;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key21 in data69){
let data70 = data69[key21];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.reason === undefined){
const err150 = {instancePath:instancePath+"/source/retired/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/retired/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.source.properties.retired.additionalProperties.required,parentSchema:schema19.properties.source.properties.retired.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key22 in data70){
if(!((key22 === "reason") || (key22 === "instead"))){
const err151 = {instancePath:instancePath+"/source/retired/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/retired/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema19.properties.source.properties.retired.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data70.reason !== undefined){
if(!(validate85(data70.reason, {instancePath:instancePath+"/source/retired/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data70,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data70.instead !== undefined){
let data72 = data70.instead;
if(typeof data72 === "string"){
if(!pattern3.test(data72)){
const err152 = {instancePath:instancePath+"/source/retired/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/instead",schemaPath:"#/properties/source/properties/retired/additionalProperties/properties/instead/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.source.properties.retired.additionalProperties.properties.instead,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/source/retired/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/instead",schemaPath:"#/properties/source/properties/retired/additionalProperties/properties/instead/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.properties.retired.additionalProperties.properties.instead.type,parentSchema:schema19.properties.source.properties.retired.additionalProperties.properties.instead,data:data72};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/source/retired/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/retired/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.retired.additionalProperties.type,parentSchema:schema19.properties.source.properties.retired.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/source/retired",schemaPath:"#/properties/source/properties/retired/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.properties.retired.type,parentSchema:schema19.properties.source.properties.retired,data:data69};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},schema:schema19.properties.source.type,parentSchema:schema19.properties.source,data:data38};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
