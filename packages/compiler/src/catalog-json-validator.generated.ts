// @ts-nocheck
// Generated from catalog-json.ts by "pnpm generate". Do not edit.
import type { CatalogJsonValidator } from './catalog-json.js'

export const validateCatalogJson: CatalogJsonValidator = validate21
const schema6 = {"additionalProperties":false,"description":"an object of name, languages, errors, headers, body, uri, errorFor, text, source","type":"object","required":["name","languages","errors","headers","body","uri","text","source"],"properties":{"name":{"pattern":"\\S","description":"text","type":"string"},"languages":{"minItems":1,"description":"a list of language tags","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of catalog, code, wire, status, statuses, group, fault, retry, message, params, printedMessage","type":"object","required":["catalog","code","status","fault","retry","params"],"properties":{"catalog":{"pattern":"\\S","description":"text","type":"string"},"code":{"pattern":"\\S","description":"text","type":"string"},"wire":{"type":["string","integer"],"pattern":"\\S","description":"text or a whole number"},"status":{"minimum":200,"maximum":599,"description":"an HTTP status, 200 to 599","type":"integer"},"statuses":{"description":"a list of statuses","type":"array","items":{"minimum":200,"maximum":599,"description":"an HTTP status, 200 to 599","type":"integer"}},"group":{"pattern":"\\S","description":"text","type":"string"},"fault":{"type":"string","enum":["client","server"],"description":"client, server"},"retry":{"type":"string","enum":["never","backoff","after-clock-sync"],"description":"never, backoff, after-clock-sync"},"message":{"pattern":"\\S","description":"text","type":"string"},"params":{"type":"object","additionalProperties":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"text, integer, utc-date-time, http-date"},"description":"an object"},"printedMessage":{"pattern":"\\S","description":"text","type":"string"}}},"description":"an object"},"headers":{"additionalProperties":false,"description":"an object of request, response","type":"object","required":["request","response"],"properties":{"request":{"$ref":"#/definitions/part0","description":"an object"},"response":{"$ref":"#/definitions/part0","description":"an object"}}},"body":{"additionalProperties":false,"description":"an object of template, members","type":"object","required":["template","members"],"properties":{"template":{"$ref":"#/definitions/part5","description":"an object"},"members":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of header, none, places, unit","type":"object","properties":{"header":{"pattern":"\\S","description":"text","type":"string"},"none":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"description":"text, a number, true or false"},"description":"a value or a list of values"},"places":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"unit":{"type":"string","enum":["milliseconds"],"description":"milliseconds"}}},"description":"an object"}}},"uri":{"additionalProperties":false,"description":"an object of versions, idempotencyKey","type":"object","properties":{"versions":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"idempotencyKey":{"type":"object","properties":{"query":{"pattern":"\\S","description":"text","type":"string"},"header":{"pattern":"\\S","description":"text","type":"string"},"member":{"pattern":"\\S","description":"text","type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"an object of query, header or member"}}},"errorFor":{"additionalProperties":false,"description":"an object of unexpected, invalidRequest, invalidTarget, invalidFieldName, unreadableBody, malformedBody, invalidBody, unknownPath, unknownVersion, idempotencyMismatch, precedence","type":"object","required":["unexpected","invalidRequest"],"properties":{"unexpected":{"pattern":"\\S","description":"text","type":"string"},"invalidRequest":{"pattern":"\\S","description":"text","type":"string"},"invalidTarget":{"pattern":"\\S","description":"text","type":"string"},"invalidFieldName":{"pattern":"\\S","description":"text","type":"string"},"unreadableBody":{"pattern":"\\S","description":"text","type":"string"},"malformedBody":{"pattern":"\\S","description":"text","type":"string"},"invalidBody":{"pattern":"\\S","description":"text","type":"string"},"unknownPath":{"pattern":"\\S","description":"text","type":"string"},"unknownVersion":{"pattern":"\\S","description":"text","type":"string"},"idempotencyMismatch":{"pattern":"\\S","description":"text","type":"string"},"precedence":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}}}},"text":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of language, title, errors, headers, body, members, groups","type":"object","required":["language","errors","headers","members","groups"],"properties":{"language":{"pattern":"\\S","description":"text","type":"string"},"title":{"pattern":"\\S","description":"text","type":"string"},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of meaning, note, resolution, situation","type":"object","properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"resolution":{"pattern":"\\S","description":"text","type":"string"},"situation":{"pattern":"\\S","description":"text","type":"string"}}},"description":"an object"},"headers":{"additionalProperties":false,"description":"an object of meaning, note, request, response","type":"object","required":["request","response"],"properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"request":{"$ref":"#/definitions/part6","description":"an object"},"response":{"$ref":"#/definitions/part6","description":"an object"}}},"body":{"$ref":"#/definitions/part9","description":"an object of meaning, note"},"members":{"$ref":"#/definitions/part8","description":"an object"},"groups":{"$ref":"#/definitions/part8","description":"an object"}}},"description":"an object"},"source":{"additionalProperties":false,"description":"an object of $comment, document, parent, reasons, errors, headers, body, members, groups, retired","type":"object","required":["reasons","errors","headers","body","members","groups","retired"],"properties":{"$comment":{"type":"string"},"document":{"$ref":"#/definitions/part10","description":"an object of quoted, updated, url"},"parent":{"additionalProperties":false,"description":"an object of name, title, document","type":"object","required":["name"],"properties":{"name":{"pattern":"\\S","description":"text","type":"string"},"title":{"$ref":"#/definitions/part11","description":"an object"},"document":{"$ref":"#/definitions/part10","description":"an object of quoted, updated, url"}}},"reasons":{"type":"object","additionalProperties":{"$ref":"#/definitions/part11","description":"an object"},"description":"an object"},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an object of quoted, inherited, printed, quotedResolution, inheritedResolution, example, keywords, since, deprecated","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inherited":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"printed":{"$ref":"#/definitions/part12","description":"an object of status, message, meaning"},"quotedResolution":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inheritedResolution":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"example":{"additionalProperties":false,"description":"an object of request, params","type":"object","properties":{"request":{"pattern":"\\S","description":"text","type":"string"},"params":{"type":"object","additionalProperties":{"type":["string","integer"],"description":"text or a number"},"description":"an object"}}},"keywords":{"type":"object","additionalProperties":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"description":"an object"},"since":{"pattern":"\\S","description":"text","type":"string"},"deprecated":{"$ref":"#/definitions/part15","description":"an object of since, reason, use"}}},"description":"an object"},"headers":{"additionalProperties":false,"description":"an object of quoted, inherited, printed, request, response","type":"object","required":["request","response"],"properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inherited":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"printed":{"$ref":"#/definitions/part12","description":"an object of status, message, meaning"},"request":{"$ref":"#/definitions/part16","description":"an object"},"response":{"$ref":"#/definitions/part16","description":"an object"}}},"body":{"additionalProperties":false,"description":"an object of quoted, inherited, printed, example","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inherited":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"printed":{"$ref":"#/definitions/part12","description":"an object of status, message, meaning"},"example":{"$ref":"#/definitions/part5","description":"an object"}}},"members":{"$ref":"#/definitions/part18","description":"an object"},"groups":{"$ref":"#/definitions/part18","description":"an object"},"retired":{"type":"object","additionalProperties":{"$ref":"#/definitions/part15","description":"an object of since, reason, use"},"description":"an object"}}}},"definitions":{"part3":{"additionalProperties":false,"description":"an object of pattern, format, secret","type":"object","required":["pattern"],"properties":{"pattern":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"text, integer, utc-date-time, http-date"},"secret":{"type":"boolean"}}},"part2":{"type":"object","additionalProperties":{"$ref":"#/definitions/part3","description":"an object of pattern, format, secret"},"description":"an object"},"part4":{"additionalProperties":false,"description":"an object of pattern, template, fields, mediaType, format","type":"object","required":["pattern"],"properties":{"pattern":{"pattern":"\\S","description":"text","type":"string"},"template":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/definitions/part2","description":"an object"},"mediaType":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"text, integer, utc-date-time, http-date"}}},"part1":{"additionalProperties":false,"description":"an object of name, required, pattern, template, fields, mediaType, format, anyOf, missing, malformed, maximumSkewInSeconds, expired","type":"object","required":["name","pattern"],"properties":{"name":{"pattern":"\\S","description":"text","type":"string"},"required":{"description":"true or false","type":"boolean"},"pattern":{"pattern":"\\S","description":"text","type":"string"},"template":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/definitions/part2","description":"an object"},"mediaType":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"text, integer, utc-date-time, http-date"},"anyOf":{"description":"a list of forms","type":"array","items":{"$ref":"#/definitions/part4","description":"an object of pattern, template, fields, mediaType, format"}},"missing":{"pattern":"\\S","description":"text","type":"string"},"malformed":{"pattern":"\\S","description":"text","type":"string"},"maximumSkewInSeconds":{"minimum":1,"description":"a number of seconds","type":"integer"},"expired":{"pattern":"\\S","description":"text","type":"string"}}},"part0":{"type":"object","additionalProperties":{"$ref":"#/definitions/part1","description":"an object of name, required, pattern, template, fields, mediaType, format, anyOf, missing, malformed, maximumSkewInSeconds, expired"},"description":"an object"},"part5":{"type":"object","description":"an object"},"part9":{"additionalProperties":false,"description":"an object of meaning, note","type":"object","properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"}}},"part8":{"type":"object","additionalProperties":{"$ref":"#/definitions/part9","description":"an object of meaning, note"},"description":"an object"},"part7":{"additionalProperties":false,"description":"an object of meaning, note, fields","type":"object","properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/definitions/part8","description":"an object"}}},"part6":{"type":"object","additionalProperties":{"$ref":"#/definitions/part7","description":"an object of meaning, note, fields"},"description":"an object"},"part10":{"additionalProperties":false,"description":"an object of quoted, updated, url","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"updated":{"pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","description":"a day of the calendar such as 2025-11-11","type":"string"},"url":{"pattern":"\\S","description":"text","type":"string"}}},"part11":{"type":"object","additionalProperties":{"pattern":"\\S","description":"text","type":"string"},"description":"an object"},"part13":{"additionalProperties":false,"description":"an object of text, because","type":"object","required":["text","because"],"properties":{"text":{"pattern":"\\S","description":"text","type":"string"},"because":{"pattern":"\\S","description":"text","type":"string"}}},"part14":{"type":"object","additionalProperties":{"$ref":"#/definitions/part13","description":"an object of text, because"},"description":"an object"},"part12":{"additionalProperties":false,"description":"an object of status, message, meaning","type":"object","properties":{"status":{"$ref":"#/definitions/part13","description":"an object of text, because"},"message":{"$ref":"#/definitions/part13","description":"an object of text, because"},"meaning":{"$ref":"#/definitions/part14","description":"an object"}}},"part15":{"additionalProperties":false,"description":"an object of since, reason, use","type":"object","properties":{"since":{"pattern":"\\S","description":"text","type":"string"},"reason":{"$ref":"#/definitions/part11","description":"an object"},"use":{"pattern":"\\S","description":"text","type":"string"}}},"part19":{"additionalProperties":false,"description":"an object of quoted, inherited, printed","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inherited":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"printed":{"$ref":"#/definitions/part12","description":"an object of status, message, meaning"}}},"part18":{"type":"object","additionalProperties":{"$ref":"#/definitions/part19","description":"an object of quoted, inherited, printed"},"description":"an object"},"part17":{"additionalProperties":false,"description":"an object of quoted, inherited, printed, fields","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inherited":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"printed":{"$ref":"#/definitions/part12","description":"an object of status, message, meaning"},"fields":{"$ref":"#/definitions/part18","description":"an object"}}},"part16":{"type":"object","additionalProperties":{"$ref":"#/definitions/part17","description":"an object of quoted, inherited, printed, fields"},"description":"an object"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema7 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part1","description":"an object of name, required, pattern, template, fields, mediaType, format, anyOf, missing, malformed, maximumSkewInSeconds, expired"},"description":"an object"};
const schema8 = {"additionalProperties":false,"description":"an object of name, required, pattern, template, fields, mediaType, format, anyOf, missing, malformed, maximumSkewInSeconds, expired","type":"object","required":["name","pattern"],"properties":{"name":{"pattern":"\\S","description":"text","type":"string"},"required":{"description":"true or false","type":"boolean"},"pattern":{"pattern":"\\S","description":"text","type":"string"},"template":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/definitions/part2","description":"an object"},"mediaType":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"text, integer, utc-date-time, http-date"},"anyOf":{"description":"a list of forms","type":"array","items":{"$ref":"#/definitions/part4","description":"an object of pattern, template, fields, mediaType, format"}},"missing":{"pattern":"\\S","description":"text","type":"string"},"malformed":{"pattern":"\\S","description":"text","type":"string"},"maximumSkewInSeconds":{"minimum":1,"description":"a number of seconds","type":"integer"},"expired":{"pattern":"\\S","description":"text","type":"string"}}};
const schema9 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part3","description":"an object of pattern, format, secret"},"description":"an object"};
const schema10 = {"additionalProperties":false,"description":"an object of pattern, format, secret","type":"object","required":["pattern"],"properties":{"pattern":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"text, integer, utc-date-time, http-date"},"secret":{"type":"boolean"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema10.required,parentSchema:schema10,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
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
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.properties.pattern,data:data0};
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
const err3 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema10.properties.pattern.type,parentSchema:schema10.properties.pattern,data:data0};
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
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema10.properties.format.type,parentSchema:schema10.properties.format,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "text") || (data1 === "integer")) || (data1 === "utc-date-time")) || (data1 === "http-date"))){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema10.properties.format.enum},schema:schema10.properties.format.enum,parentSchema:schema10.properties.format,data:data1};
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
const err6 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.secret.type,parentSchema:schema10.properties.secret,data:data2};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate25(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema11 = {"additionalProperties":false,"description":"an object of pattern, template, fields, mediaType, format","type":"object","required":["pattern"],"properties":{"pattern":{"pattern":"\\S","description":"text","type":"string"},"template":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/definitions/part2","description":"an object"},"mediaType":{"pattern":"\\S","description":"text","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"text, integer, utc-date-time, http-date"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "pattern") || (key0 === "template")) || (key0 === "fields")) || (key0 === "mediaType")) || (key0 === "format"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
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
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.pattern,data:data0};
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
const err3 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema11.properties.pattern.type,parentSchema:schema11.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.template !== undefined){
let data1 = data.template;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.template,data:data1};
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
const err5 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},schema:schema11.properties.template.type,parentSchema:schema11.properties.template,data:data1};
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
if(!(validate24(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.mediaType !== undefined){
let data3 = data.mediaType;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.mediaType,data:data3};
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
const err7 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.mediaType.type,parentSchema:schema11.properties.mediaType,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.format !== undefined){
let data4 = data.format;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.format.type,parentSchema:schema11.properties.format,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data4 === "text") || (data4 === "integer")) || (data4 === "utc-date-time")) || (data4 === "http-date"))){
const err9 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum},schema:schema11.properties.format.enum,parentSchema:schema11.properties.format,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pattern === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema8.properties.name.type,parentSchema:schema8.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.required.type,parentSchema:schema8.properties.required,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.pattern,data:data2};
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
const err7 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema8.properties.pattern.type,parentSchema:schema8.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.template !== undefined){
let data3 = data.template;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.template,data:data3};
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
const err9 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},schema:schema8.properties.template.type,parentSchema:schema8.properties.template,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate24(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.mediaType !== undefined){
let data5 = data.mediaType;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.mediaType,data:data5};
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
const err11 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema8.properties.mediaType.type,parentSchema:schema8.properties.mediaType,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.format !== undefined){
let data6 = data.format;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema8.properties.format.type,parentSchema:schema8.properties.format,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data6 === "text") || (data6 === "integer")) || (data6 === "utc-date-time")) || (data6 === "http-date"))){
const err13 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema8.properties.format.enum},schema:schema8.properties.format.enum,parentSchema:schema8.properties.format,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.anyOf !== undefined){
let data7 = data.anyOf;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data7[i0], {instancePath:instancePath+"/anyOf/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{type: "array"},schema:schema8.properties.anyOf.type,parentSchema:schema8.properties.anyOf,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.missing !== undefined){
let data9 = data.missing;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err15 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.missing,data:data9};
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
const err16 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "string"},schema:schema8.properties.missing.type,parentSchema:schema8.properties.missing,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.malformed !== undefined){
let data10 = data.malformed;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err17 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.malformed,data:data10};
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
const err18 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/type",keyword:"type",params:{type: "string"},schema:schema8.properties.malformed.type,parentSchema:schema8.properties.malformed,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.maximumSkewInSeconds !== undefined){
let data11 = data.maximumSkewInSeconds;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/maximumSkewInSeconds",schemaPath:"#/properties/maximumSkewInSeconds/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.maximumSkewInSeconds.type,parentSchema:schema8.properties.maximumSkewInSeconds,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/maximumSkewInSeconds",schemaPath:"#/properties/maximumSkewInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.maximumSkewInSeconds,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.expired !== undefined){
let data12 = data.expired;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err21 = {instancePath:instancePath+"/expired",schemaPath:"#/properties/expired/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.expired,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/expired",schemaPath:"#/properties/expired/type",keyword:"type",params:{type: "string"},schema:schema8.properties.expired.type,parentSchema:schema8.properties.expired,data:data12};
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
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","description":"an object"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part7","description":"an object of meaning, note, fields"},"description":"an object"};
const schema14 = {"additionalProperties":false,"description":"an object of meaning, note, fields","type":"object","properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"},"fields":{"$ref":"#/definitions/part8","description":"an object"}}};
const schema15 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part9","description":"an object of meaning, note"},"description":"an object"};
const schema16 = {"additionalProperties":false,"description":"an object of meaning, note","type":"object","properties":{"meaning":{"pattern":"\\S","description":"text","type":"string"},"note":{"pattern":"\\S","description":"text","type":"string"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "meaning") || (key0 === "note"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
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
let data0 = data.meaning;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema16.properties.meaning,data:data0};
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
const err2 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema16.properties.meaning.type,parentSchema:schema16.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema16.properties.note,data:data1};
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
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema16.properties.note.type,parentSchema:schema16.properties.note,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate39(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "meaning") || (key0 === "note")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
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
let data0 = data.meaning;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.meaning,data:data0};
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
const err2 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema14.properties.meaning.type,parentSchema:schema14.properties.meaning,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.note,data:data1};
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
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema14.properties.note.type,parentSchema:schema14.properties.note,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate38(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate37(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema17 = {"additionalProperties":false,"description":"an object of quoted, updated, url","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"updated":{"pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","description":"a day of the calendar such as 2025-11-11","type":"string"},"url":{"pattern":"\\S","description":"text","type":"string"}}};
const pattern49 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "quoted") || (key0 === "updated")) || (key0 === "url"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err1 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17.properties.quoted.items,data:data1};
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
const err2 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema17.properties.quoted.items.type,parentSchema:schema17.properties.quoted.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema17.properties.quoted.type,parentSchema:schema17.properties.quoted,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.updated !== undefined){
let data2 = data.updated;
if(typeof data2 === "string"){
if(!pattern49.test(data2)){
const err4 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},schema:"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",parentSchema:schema17.properties.updated,data:data2};
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
const err5 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "string"},schema:schema17.properties.updated.type,parentSchema:schema17.properties.updated,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17.properties.url,data:data3};
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
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema17.properties.url.type,parentSchema:schema17.properties.url,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":{"pattern":"\\S","description":"text","type":"string"},"description":"an object"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:instancePath+"/" + escaped(key0),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + escaped(key0),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema18.additionalProperties.type,parentSchema:schema18.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema19 = {"additionalProperties":false,"description":"an object of status, message, meaning","type":"object","properties":{"status":{"$ref":"#/definitions/part13","description":"an object of text, because"},"message":{"$ref":"#/definitions/part13","description":"an object of text, because"},"meaning":{"$ref":"#/definitions/part14","description":"an object"}}};
const schema20 = {"additionalProperties":false,"description":"an object of text, because","type":"object","required":["text","because"],"properties":{"text":{"pattern":"\\S","description":"text","type":"string"},"because":{"pattern":"\\S","description":"text","type":"string"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.because === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "because"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
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
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.text,data:data0};
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
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema20.properties.text.type,parentSchema:schema20.properties.text,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.because !== undefined){
let data1 = data.because;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.because,data:data1};
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
const err6 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},schema:schema20.properties.because.type,parentSchema:schema20.properties.because,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part13","description":"an object of text, because"},"description":"an object"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate55(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "message")) || (key0 === "meaning"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate55(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate55(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.meaning !== undefined){
if(!(validate58(data.meaning, {instancePath:instancePath+"/meaning",parentData:data,parentDataProperty:"meaning",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"additionalProperties":false,"description":"an object of since, reason, use","type":"object","properties":{"since":{"pattern":"\\S","description":"text","type":"string"},"reason":{"$ref":"#/definitions/part11","description":"an object"},"use":{"pattern":"\\S","description":"text","type":"string"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "since") || (key0 === "reason")) || (key0 === "use"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22.properties.since,data:data0};
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
const err2 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},schema:schema22.properties.since.type,parentSchema:schema22.properties.since,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate50(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.use !== undefined){
let data2 = data.use;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22.properties.use,data:data2};
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
const err4 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"},schema:schema22.properties.use.type,parentSchema:schema22.properties.use,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part17","description":"an object of quoted, inherited, printed, fields"},"description":"an object"};
const schema24 = {"additionalProperties":false,"description":"an object of quoted, inherited, printed, fields","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inherited":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"printed":{"$ref":"#/definitions/part12","description":"an object of status, message, meaning"},"fields":{"$ref":"#/definitions/part18","description":"an object"}}};
const schema25 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part19","description":"an object of quoted, inherited, printed"},"description":"an object"};
const schema26 = {"additionalProperties":false,"description":"an object of quoted, inherited, printed","type":"object","properties":{"quoted":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"inherited":{"description":"a list of texts","type":"array","items":{"pattern":"\\S","description":"text","type":"string"}},"printed":{"$ref":"#/definitions/part12","description":"an object of status, message, meaning"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "quoted") || (key0 === "inherited")) || (key0 === "printed"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err1 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.quoted.items,data:data1};
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
const err2 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.quoted.items.type,parentSchema:schema26.properties.quoted.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema26.properties.quoted.type,parentSchema:schema26.properties.quoted,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inherited !== undefined){
let data2 = data.inherited;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/inherited/" + i1,schemaPath:"#/properties/inherited/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.inherited.items,data:data3};
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
const err5 = {instancePath:instancePath+"/inherited/" + i1,schemaPath:"#/properties/inherited/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.inherited.items.type,parentSchema:schema26.properties.inherited.items,data:data3};
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
const err6 = {instancePath:instancePath+"/inherited",schemaPath:"#/properties/inherited/type",keyword:"type",params:{type: "array"},schema:schema26.properties.inherited.type,parentSchema:schema26.properties.inherited,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.printed !== undefined){
if(!(validate54(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate70(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate69.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "quoted") || (key0 === "inherited")) || (key0 === "printed")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err1 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema24.properties.quoted.items,data:data1};
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
const err2 = {instancePath:instancePath+"/quoted/" + i0,schemaPath:"#/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema24.properties.quoted.items.type,parentSchema:schema24.properties.quoted.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema24.properties.quoted.type,parentSchema:schema24.properties.quoted,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inherited !== undefined){
let data2 = data.inherited;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/inherited/" + i1,schemaPath:"#/properties/inherited/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema24.properties.inherited.items,data:data3};
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
const err5 = {instancePath:instancePath+"/inherited/" + i1,schemaPath:"#/properties/inherited/items/type",keyword:"type",params:{type: "string"},schema:schema24.properties.inherited.items.type,parentSchema:schema24.properties.inherited.items,data:data3};
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
const err6 = {instancePath:instancePath+"/inherited",schemaPath:"#/properties/inherited/type",keyword:"type",params:{type: "array"},schema:schema24.properties.inherited.type,parentSchema:schema24.properties.inherited,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.printed !== undefined){
if(!(validate54(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
if(!(validate69(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate67(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.languages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "languages"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.errors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.uri === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.text === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.source === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.name,data:data0};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.languages !== undefined){
let data1 = data.languages;
if(Array.isArray(data1)){
if(data1.length < 1){
const err11 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.languages,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.languages.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.languages.items.type,parentSchema:schema6.properties.languages.items,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},schema:schema6.properties.languages.type,parentSchema:schema6.properties.languages,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.errors !== undefined){
let data3 = data.errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.catalog === undefined){
const err15 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "catalog"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.code === undefined){
const err16 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "code"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.status === undefined){
const err17 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.fault === undefined){
const err18 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "fault"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.retry === undefined){
const err19 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "retry"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.params === undefined){
const err20 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "params"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data4){
if(!(func2.call(schema6.properties.errors.additionalProperties.properties, key2))){
const err21 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.catalog !== undefined){
let data5 = data4.catalog;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err22 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/catalog",schemaPath:"#/properties/errors/additionalProperties/properties/catalog/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.catalog,data:data5};
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
const err23 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/catalog",schemaPath:"#/properties/errors/additionalProperties/properties/catalog/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.catalog.type,parentSchema:schema6.properties.errors.additionalProperties.properties.catalog,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.code !== undefined){
let data6 = data4.code;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err24 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/code",schemaPath:"#/properties/errors/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.code,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/code",schemaPath:"#/properties/errors/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.code.type,parentSchema:schema6.properties.errors.additionalProperties.properties.code,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.wire !== undefined){
let data7 = data4.wire;
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
const err26 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/wire",schemaPath:"#/properties/errors/additionalProperties/properties/wire/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.wire.type},schema:schema6.properties.errors.additionalProperties.properties.wire.type,parentSchema:schema6.properties.errors.additionalProperties.properties.wire,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err27 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/wire",schemaPath:"#/properties/errors/additionalProperties/properties/wire/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.wire,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data4.status !== undefined){
let data8 = data4.status;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err28 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.errors.additionalProperties.properties.status.type,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 599 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8 < 200 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data4.statuses !== undefined){
let data9 = data4.statuses;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/statuses/" + i1,schemaPath:"#/properties/errors/additionalProperties/properties/statuses/items/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.errors.additionalProperties.properties.statuses.items.type,parentSchema:schema6.properties.errors.additionalProperties.properties.statuses.items,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 599 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/statuses/" + i1,schemaPath:"#/properties/errors/additionalProperties/properties/statuses/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.errors.additionalProperties.properties.statuses.items,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 200 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/statuses/" + i1,schemaPath:"#/properties/errors/additionalProperties/properties/statuses/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema6.properties.errors.additionalProperties.properties.statuses.items,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/statuses",schemaPath:"#/properties/errors/additionalProperties/properties/statuses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.errors.additionalProperties.properties.statuses.type,parentSchema:schema6.properties.errors.additionalProperties.properties.statuses,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.group !== undefined){
let data11 = data4.group;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err35 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.group,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.group.type,parentSchema:schema6.properties.errors.additionalProperties.properties.group,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4.fault !== undefined){
let data12 = data4.fault;
if(typeof data12 !== "string"){
const err37 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.fault.type,parentSchema:schema6.properties.errors.additionalProperties.properties.fault,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data12 === "client") || (data12 === "server"))){
const err38 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.fault.enum},schema:schema6.properties.errors.additionalProperties.properties.fault.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.fault,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data4.retry !== undefined){
let data13 = data4.retry;
if(typeof data13 !== "string"){
const err39 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.retry.type,parentSchema:schema6.properties.errors.additionalProperties.properties.retry,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data13 === "never") || (data13 === "backoff")) || (data13 === "after-clock-sync"))){
const err40 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.retry.enum},schema:schema6.properties.errors.additionalProperties.properties.retry.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.retry,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data4.message !== undefined){
let data14 = data4.message;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err41 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.message,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.message.type,parentSchema:schema6.properties.errors.additionalProperties.properties.message,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4.params !== undefined){
let data15 = data4.params;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
let data16 = data15[key3];
if(typeof data16 !== "string"){
const err43 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/params/" + escaped(key3),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((data16 === "text") || (data16 === "integer")) || (data16 === "utc-date-time")) || (data16 === "http-date"))){
const err44 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/params/" + escaped(key3),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.params.additionalProperties.enum},schema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/params",schemaPath:"#/properties/errors/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.params.type,parentSchema:schema6.properties.errors.additionalProperties.properties.params,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4.printedMessage !== undefined){
let data17 = data4.printedMessage;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err46 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/printedMessage",schemaPath:"#/properties/errors/additionalProperties/properties/printedMessage/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.printedMessage,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/errors/" + escaped(key1)+"/printedMessage",schemaPath:"#/properties/errors/additionalProperties/properties/printedMessage/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.printedMessage.type,parentSchema:schema6.properties.errors.additionalProperties.properties.printedMessage,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/errors/" + escaped(key1),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.type,parentSchema:schema6.properties.errors,data:data3};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.headers !== undefined){
let data18 = data.headers;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.request === undefined){
const err50 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "request"},schema:schema6.properties.headers.required,parentSchema:schema6.properties.headers,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.response === undefined){
const err51 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "response"},schema:schema6.properties.headers.required,parentSchema:schema6.properties.headers,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data18){
if(!((key4 === "request") || (key4 === "response"))){
const err52 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.headers,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.request !== undefined){
if(!(validate22(data18.request, {instancePath:instancePath+"/headers/request",parentData:data18,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data18.response !== undefined){
if(!(validate22(data18.response, {instancePath:instancePath+"/headers/response",parentData:data18,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.type,parentSchema:schema6.properties.headers,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.body !== undefined){
let data21 = data.body;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.template === undefined){
const err54 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.body.required,parentSchema:schema6.properties.body,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data21.members === undefined){
const err55 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "members"},schema:schema6.properties.body.required,parentSchema:schema6.properties.body,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data21){
if(!((key5 === "template") || (key5 === "members"))){
const err56 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.body,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.template !== undefined){
if(!(validate34(data21.template, {instancePath:instancePath+"/body/template",parentData:data21,parentDataProperty:"template",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data21.members !== undefined){
let data23 = data21.members;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
let data24 = data23[key6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!((((key7 === "header") || (key7 === "none")) || (key7 === "places")) || (key7 === "unit"))){
const err57 = {instancePath:instancePath+"/body/members/" + escaped(key6),schemaPath:"#/properties/body/properties/members/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.body.properties.members.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24.header !== undefined){
let data25 = data24.header;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err58 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.header,data:data25};
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
const err59 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.header.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.header,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.none !== undefined){
let data26 = data24.none;
if((((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))) && (typeof data26 !== "boolean")) && (!(Array.isArray(data26)))){
const err60 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/none",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/none/type",keyword:"type",params:{type: schema6.properties.body.properties.members.additionalProperties.properties.none.type},schema:schema6.properties.body.properties.members.additionalProperties.properties.none.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.none,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))) && (typeof data27 !== "boolean")){
const err61 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/none/" + i2,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/none/items/type",keyword:"type",params:{type: schema6.properties.body.properties.members.additionalProperties.properties.none.items.type},schema:schema6.properties.body.properties.members.additionalProperties.properties.none.items.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.none.items,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
if(data24.places !== undefined){
let data28 = data24.places;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err62 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/places/" + i3,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places.items,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/places/" + i3,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.places.items.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places.items,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/places",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/type",keyword:"type",params:{type: "array"},schema:schema6.properties.body.properties.members.additionalProperties.properties.places.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.unit !== undefined){
let data30 = data24.unit;
if(typeof data30 !== "string"){
const err65 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/unit",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.unit.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.unit,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(data30 === "milliseconds")){
const err66 = {instancePath:instancePath+"/body/members/" + escaped(key6)+"/unit",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/unit/enum",keyword:"enum",params:{allowedValues: schema6.properties.body.properties.members.additionalProperties.properties.unit.enum},schema:schema6.properties.body.properties.members.additionalProperties.properties.unit.enum,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.unit,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/body/members/" + escaped(key6),schemaPath:"#/properties/body/properties/members/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.members.additionalProperties.type,parentSchema:schema6.properties.body.properties.members.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.members.type,parentSchema:schema6.properties.body.properties.members,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.type,parentSchema:schema6.properties.body,data:data21};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.uri !== undefined){
let data31 = data.uri;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key8 in data31){
if(!((key8 === "versions") || (key8 === "idempotencyKey"))){
const err70 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.uri,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.versions !== undefined){
let data32 = data31.versions;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err71 = {instancePath:instancePath+"/uri/versions/" + i4,schemaPath:"#/properties/uri/properties/versions/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.versions.items,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/uri/versions/" + i4,schemaPath:"#/properties/uri/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.versions.items.type,parentSchema:schema6.properties.uri.properties.versions.items,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/uri/versions",schemaPath:"#/properties/uri/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.uri.properties.versions.type,parentSchema:schema6.properties.uri.properties.versions,data:data32};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data31.idempotencyKey !== undefined){
let data34 = data31.idempotencyKey;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length > 1){
const err74 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(Object.keys(data34).length < 1){
const err75 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key9 in data34){
if(!(((key9 === "query") || (key9 === "header")) || (key9 === "member"))){
const err76 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data34.query !== undefined){
let data35 = data34.query;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err77 = {instancePath:instancePath+"/uri/idempotencyKey/query",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.query,data:data35};
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
const err78 = {instancePath:instancePath+"/uri/idempotencyKey/query",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/query/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.query.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.query,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data34.header !== undefined){
let data36 = data34.header;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err79 = {instancePath:instancePath+"/uri/idempotencyKey/header",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.header,data:data36};
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
const err80 = {instancePath:instancePath+"/uri/idempotencyKey/header",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/header/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.header.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.header,data:data36};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data34.member !== undefined){
let data37 = data34.member;
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err81 = {instancePath:instancePath+"/uri/idempotencyKey/member",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/member/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.member,data:data37};
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
const err82 = {instancePath:instancePath+"/uri/idempotencyKey/member",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/member/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.member.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.member,data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.uri.properties.idempotencyKey.type,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "object"},schema:schema6.properties.uri.type,parentSchema:schema6.properties.uri,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.errorFor !== undefined){
let data38 = data.errorFor;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.unexpected === undefined){
const err85 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/required",keyword:"required",params:{missingProperty: "unexpected"},schema:schema6.properties.errorFor.required,parentSchema:schema6.properties.errorFor,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data38.invalidRequest === undefined){
const err86 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/required",keyword:"required",params:{missingProperty: "invalidRequest"},schema:schema6.properties.errorFor.required,parentSchema:schema6.properties.errorFor,data:data38};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key10 in data38){
if(!(func2.call(schema6.properties.errorFor.properties, key10))){
const err87 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.errorFor,data:data38};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data38.unexpected !== undefined){
let data39 = data38.unexpected;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err88 = {instancePath:instancePath+"/errorFor/unexpected",schemaPath:"#/properties/errorFor/properties/unexpected/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.unexpected,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/errorFor/unexpected",schemaPath:"#/properties/errorFor/properties/unexpected/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unexpected.type,parentSchema:schema6.properties.errorFor.properties.unexpected,data:data39};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data38.invalidRequest !== undefined){
let data40 = data38.invalidRequest;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err90 = {instancePath:instancePath+"/errorFor/invalidRequest",schemaPath:"#/properties/errorFor/properties/invalidRequest/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.invalidRequest,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/errorFor/invalidRequest",schemaPath:"#/properties/errorFor/properties/invalidRequest/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidRequest.type,parentSchema:schema6.properties.errorFor.properties.invalidRequest,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data38.invalidTarget !== undefined){
let data41 = data38.invalidTarget;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err92 = {instancePath:instancePath+"/errorFor/invalidTarget",schemaPath:"#/properties/errorFor/properties/invalidTarget/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.invalidTarget,data:data41};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/errorFor/invalidTarget",schemaPath:"#/properties/errorFor/properties/invalidTarget/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidTarget.type,parentSchema:schema6.properties.errorFor.properties.invalidTarget,data:data41};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data38.invalidFieldName !== undefined){
let data42 = data38.invalidFieldName;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err94 = {instancePath:instancePath+"/errorFor/invalidFieldName",schemaPath:"#/properties/errorFor/properties/invalidFieldName/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.invalidFieldName,data:data42};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/errorFor/invalidFieldName",schemaPath:"#/properties/errorFor/properties/invalidFieldName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidFieldName.type,parentSchema:schema6.properties.errorFor.properties.invalidFieldName,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data38.unreadableBody !== undefined){
let data43 = data38.unreadableBody;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err96 = {instancePath:instancePath+"/errorFor/unreadableBody",schemaPath:"#/properties/errorFor/properties/unreadableBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.unreadableBody,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/errorFor/unreadableBody",schemaPath:"#/properties/errorFor/properties/unreadableBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unreadableBody.type,parentSchema:schema6.properties.errorFor.properties.unreadableBody,data:data43};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data38.malformedBody !== undefined){
let data44 = data38.malformedBody;
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err98 = {instancePath:instancePath+"/errorFor/malformedBody",schemaPath:"#/properties/errorFor/properties/malformedBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.malformedBody,data:data44};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/errorFor/malformedBody",schemaPath:"#/properties/errorFor/properties/malformedBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.malformedBody.type,parentSchema:schema6.properties.errorFor.properties.malformedBody,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.invalidBody !== undefined){
let data45 = data38.invalidBody;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err100 = {instancePath:instancePath+"/errorFor/invalidBody",schemaPath:"#/properties/errorFor/properties/invalidBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.invalidBody,data:data45};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/errorFor/invalidBody",schemaPath:"#/properties/errorFor/properties/invalidBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidBody.type,parentSchema:schema6.properties.errorFor.properties.invalidBody,data:data45};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data38.unknownPath !== undefined){
let data46 = data38.unknownPath;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err102 = {instancePath:instancePath+"/errorFor/unknownPath",schemaPath:"#/properties/errorFor/properties/unknownPath/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.unknownPath,data:data46};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/errorFor/unknownPath",schemaPath:"#/properties/errorFor/properties/unknownPath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unknownPath.type,parentSchema:schema6.properties.errorFor.properties.unknownPath,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data38.unknownVersion !== undefined){
let data47 = data38.unknownVersion;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err104 = {instancePath:instancePath+"/errorFor/unknownVersion",schemaPath:"#/properties/errorFor/properties/unknownVersion/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.unknownVersion,data:data47};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/errorFor/unknownVersion",schemaPath:"#/properties/errorFor/properties/unknownVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unknownVersion.type,parentSchema:schema6.properties.errorFor.properties.unknownVersion,data:data47};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.idempotencyMismatch !== undefined){
let data48 = data38.idempotencyMismatch;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err106 = {instancePath:instancePath+"/errorFor/idempotencyMismatch",schemaPath:"#/properties/errorFor/properties/idempotencyMismatch/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.idempotencyMismatch,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/errorFor/idempotencyMismatch",schemaPath:"#/properties/errorFor/properties/idempotencyMismatch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.idempotencyMismatch.type,parentSchema:schema6.properties.errorFor.properties.idempotencyMismatch,data:data48};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data38.precedence !== undefined){
let data49 = data38.precedence;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err108 = {instancePath:instancePath+"/errorFor/precedence/" + i5,schemaPath:"#/properties/errorFor/properties/precedence/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errorFor.properties.precedence.items,data:data50};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/errorFor/precedence/" + i5,schemaPath:"#/properties/errorFor/properties/precedence/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.precedence.items.type,parentSchema:schema6.properties.errorFor.properties.precedence.items,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/errorFor/precedence",schemaPath:"#/properties/errorFor/properties/precedence/type",keyword:"type",params:{type: "array"},schema:schema6.properties.errorFor.properties.precedence.type,parentSchema:schema6.properties.errorFor.properties.precedence,data:data49};
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
const err111 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errorFor.type,parentSchema:schema6.properties.errorFor,data:data38};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.text !== undefined){
let data51 = data.text;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key11 in data51){
let data52 = data51[key11];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.language === undefined){
const err112 = {instancePath:instancePath+"/text/" + escaped(key11),schemaPath:"#/properties/text/additionalProperties/required",keyword:"required",params:{missingProperty: "language"},schema:schema6.properties.text.additionalProperties.required,parentSchema:schema6.properties.text.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data52.errors === undefined){
const err113 = {instancePath:instancePath+"/text/" + escaped(key11),schemaPath:"#/properties/text/additionalProperties/required",keyword:"required",params:{missingProperty: "errors"},schema:schema6.properties.text.additionalProperties.required,parentSchema:schema6.properties.text.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data52.headers === undefined){
const err114 = {instancePath:instancePath+"/text/" + escaped(key11),schemaPath:"#/properties/text/additionalProperties/required",keyword:"required",params:{missingProperty: "headers"},schema:schema6.properties.text.additionalProperties.required,parentSchema:schema6.properties.text.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data52.members === undefined){
const err115 = {instancePath:instancePath+"/text/" + escaped(key11),schemaPath:"#/properties/text/additionalProperties/required",keyword:"required",params:{missingProperty: "members"},schema:schema6.properties.text.additionalProperties.required,parentSchema:schema6.properties.text.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data52.groups === undefined){
const err116 = {instancePath:instancePath+"/text/" + escaped(key11),schemaPath:"#/properties/text/additionalProperties/required",keyword:"required",params:{missingProperty: "groups"},schema:schema6.properties.text.additionalProperties.required,parentSchema:schema6.properties.text.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key12 in data52){
if(!(((((((key12 === "language") || (key12 === "title")) || (key12 === "errors")) || (key12 === "headers")) || (key12 === "body")) || (key12 === "members")) || (key12 === "groups"))){
const err117 = {instancePath:instancePath+"/text/" + escaped(key11),schemaPath:"#/properties/text/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.text.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data52.language !== undefined){
let data53 = data52.language;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err118 = {instancePath:instancePath+"/text/" + escaped(key11)+"/language",schemaPath:"#/properties/text/additionalProperties/properties/language/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.language,data:data53};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/text/" + escaped(key11)+"/language",schemaPath:"#/properties/text/additionalProperties/properties/language/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.language.type,parentSchema:schema6.properties.text.additionalProperties.properties.language,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.title !== undefined){
let data54 = data52.title;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err120 = {instancePath:instancePath+"/text/" + escaped(key11)+"/title",schemaPath:"#/properties/text/additionalProperties/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.title,data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/text/" + escaped(key11)+"/title",schemaPath:"#/properties/text/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.title.type,parentSchema:schema6.properties.text.additionalProperties.properties.title,data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data52.errors !== undefined){
let data55 = data52.errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key13 in data55){
let data56 = data55[key13];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key14 in data56){
if(!((((key14 === "meaning") || (key14 === "note")) || (key14 === "resolution")) || (key14 === "situation"))){
const err122 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13),schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data56.meaning !== undefined){
let data57 = data56.meaning;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err123 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/meaning",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.meaning,data:data57};
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
const err124 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/meaning",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.meaning.type,parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.meaning,data:data57};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data56.note !== undefined){
let data58 = data56.note;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err125 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/note",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.note,data:data58};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/note",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/note/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.note.type,parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.note,data:data58};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data56.resolution !== undefined){
let data59 = data56.resolution;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err127 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/resolution",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/resolution/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.resolution,data:data59};
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
const err128 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/resolution",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/resolution/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.resolution.type,parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.resolution,data:data59};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data56.situation !== undefined){
let data60 = data56.situation;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err129 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/situation",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/situation/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.situation,data:data60};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13)+"/situation",schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/properties/situation/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.situation.type,parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.properties.situation,data:data60};
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
const err131 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors/" + escaped(key13),schemaPath:"#/properties/text/additionalProperties/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties.type,parentSchema:schema6.properties.text.additionalProperties.properties.errors.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/text/" + escaped(key11)+"/errors",schemaPath:"#/properties/text/additionalProperties/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema6.properties.text.additionalProperties.properties.errors.type,parentSchema:schema6.properties.text.additionalProperties.properties.errors,data:data55};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data52.headers !== undefined){
let data61 = data52.headers;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.request === undefined){
const err133 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers",schemaPath:"#/properties/text/additionalProperties/properties/headers/required",keyword:"required",params:{missingProperty: "request"},schema:schema6.properties.text.additionalProperties.properties.headers.required,parentSchema:schema6.properties.text.additionalProperties.properties.headers,data:data61};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data61.response === undefined){
const err134 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers",schemaPath:"#/properties/text/additionalProperties/properties/headers/required",keyword:"required",params:{missingProperty: "response"},schema:schema6.properties.text.additionalProperties.properties.headers.required,parentSchema:schema6.properties.text.additionalProperties.properties.headers,data:data61};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key15 in data61){
if(!((((key15 === "meaning") || (key15 === "note")) || (key15 === "request")) || (key15 === "response"))){
const err135 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers",schemaPath:"#/properties/text/additionalProperties/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.text.additionalProperties.properties.headers,data:data61};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data61.meaning !== undefined){
let data62 = data61.meaning;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err136 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers/meaning",schemaPath:"#/properties/text/additionalProperties/properties/headers/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.headers.properties.meaning,data:data62};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers/meaning",schemaPath:"#/properties/text/additionalProperties/properties/headers/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.headers.properties.meaning.type,parentSchema:schema6.properties.text.additionalProperties.properties.headers.properties.meaning,data:data62};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data61.note !== undefined){
let data63 = data61.note;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err138 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers/note",schemaPath:"#/properties/text/additionalProperties/properties/headers/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.text.additionalProperties.properties.headers.properties.note,data:data63};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers/note",schemaPath:"#/properties/text/additionalProperties/properties/headers/properties/note/type",keyword:"type",params:{type: "string"},schema:schema6.properties.text.additionalProperties.properties.headers.properties.note.type,parentSchema:schema6.properties.text.additionalProperties.properties.headers.properties.note,data:data63};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data61.request !== undefined){
if(!(validate36(data61.request, {instancePath:instancePath+"/text/" + escaped(key11)+"/headers/request",parentData:data61,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data61.response !== undefined){
if(!(validate36(data61.response, {instancePath:instancePath+"/text/" + escaped(key11)+"/headers/response",parentData:data61,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err140 = {instancePath:instancePath+"/text/" + escaped(key11)+"/headers",schemaPath:"#/properties/text/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema6.properties.text.additionalProperties.properties.headers.type,parentSchema:schema6.properties.text.additionalProperties.properties.headers,data:data61};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data52.body !== undefined){
if(!(validate39(data52.body, {instancePath:instancePath+"/text/" + escaped(key11)+"/body",parentData:data52,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data52.members !== undefined){
if(!(validate38(data52.members, {instancePath:instancePath+"/text/" + escaped(key11)+"/members",parentData:data52,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data52.groups !== undefined){
if(!(validate38(data52.groups, {instancePath:instancePath+"/text/" + escaped(key11)+"/groups",parentData:data52,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err141 = {instancePath:instancePath+"/text/" + escaped(key11),schemaPath:"#/properties/text/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.text.additionalProperties.type,parentSchema:schema6.properties.text.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "object"},schema:schema6.properties.text.type,parentSchema:schema6.properties.text,data:data51};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.source !== undefined){
let data69 = data.source;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.reasons === undefined){
const err143 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema6.properties.source.required,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data69.errors === undefined){
const err144 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "errors"},schema:schema6.properties.source.required,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data69.headers === undefined){
const err145 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "headers"},schema:schema6.properties.source.required,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data69.body === undefined){
const err146 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "body"},schema:schema6.properties.source.required,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data69.members === undefined){
const err147 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "members"},schema:schema6.properties.source.required,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data69.groups === undefined){
const err148 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "groups"},schema:schema6.properties.source.required,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data69.retired === undefined){
const err149 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "retired"},schema:schema6.properties.source.required,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key16 in data69){
if(!(func2.call(schema6.properties.source.properties, key16))){
const err150 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data69.$comment !== undefined){
let data70 = data69.$comment;
if(typeof data70 !== "string"){
const err151 = {instancePath:instancePath+"/source/$comment",schemaPath:"#/properties/source/properties/%24comment/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.$comment.type,parentSchema:schema6.properties.source.properties.$comment,data:data70};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data69.document !== undefined){
if(!(validate48(data69.document, {instancePath:instancePath+"/source/document",parentData:data69,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data69.parent !== undefined){
let data72 = data69.parent;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.name === undefined){
const err152 = {instancePath:instancePath+"/source/parent",schemaPath:"#/properties/source/properties/parent/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.source.properties.parent.required,parentSchema:schema6.properties.source.properties.parent,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key17 in data72){
if(!(((key17 === "name") || (key17 === "title")) || (key17 === "document"))){
const err153 = {instancePath:instancePath+"/source/parent",schemaPath:"#/properties/source/properties/parent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.source.properties.parent,data:data72};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data72.name !== undefined){
let data73 = data72.name;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err154 = {instancePath:instancePath+"/source/parent/name",schemaPath:"#/properties/source/properties/parent/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.parent.properties.name,data:data73};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/source/parent/name",schemaPath:"#/properties/source/properties/parent/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.parent.properties.name.type,parentSchema:schema6.properties.source.properties.parent.properties.name,data:data73};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data72.title !== undefined){
if(!(validate50(data72.title, {instancePath:instancePath+"/source/parent/title",parentData:data72,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data72.document !== undefined){
if(!(validate48(data72.document, {instancePath:instancePath+"/source/parent/document",parentData:data72,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err156 = {instancePath:instancePath+"/source/parent",schemaPath:"#/properties/source/properties/parent/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.parent.type,parentSchema:schema6.properties.source.properties.parent,data:data72};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data69.reasons !== undefined){
let data76 = data69.reasons;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key18 in data76){
if(!(validate50(data76[key18], {instancePath:instancePath+"/source/reasons/" + escaped(key18),parentData:data76,parentDataProperty:key18,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err157 = {instancePath:instancePath+"/source/reasons",schemaPath:"#/properties/source/properties/reasons/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.reasons.type,parentSchema:schema6.properties.source.properties.reasons,data:data76};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data69.errors !== undefined){
let data78 = data69.errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key19 in data78){
let data79 = data78[key19];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key20 in data79){
if(!(func2.call(schema6.properties.source.properties.errors.additionalProperties.properties, key20))){
const err158 = {instancePath:instancePath+"/source/errors/" + escaped(key19),schemaPath:"#/properties/source/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.source.properties.errors.additionalProperties,data:data79};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data79.quoted !== undefined){
let data80 = data79.quoted;
if(Array.isArray(data80)){
const len6 = data80.length;
for(let i6=0; i6<len6; i6++){
let data81 = data80[i6];
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err159 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/quoted/" + i6,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quoted/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.quoted.items,data:data81};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/quoted/" + i6,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.quoted.items.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.quoted.items,data:data81};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/quoted",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.quoted.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.quoted,data:data80};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data79.inherited !== undefined){
let data82 = data79.inherited;
if(Array.isArray(data82)){
const len7 = data82.length;
for(let i7=0; i7<len7; i7++){
let data83 = data82[i7];
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err162 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/inherited/" + i7,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/inherited/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.inherited.items,data:data83};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/inherited/" + i7,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/inherited/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.inherited.items.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.inherited.items,data:data83};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/inherited",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/inherited/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.inherited.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.inherited,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data79.printed !== undefined){
if(!(validate54(data79.printed, {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/printed",parentData:data79,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data79.quotedResolution !== undefined){
let data85 = data79.quotedResolution;
if(Array.isArray(data85)){
const len8 = data85.length;
for(let i8=0; i8<len8; i8++){
let data86 = data85[i8];
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err165 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/quotedResolution/" + i8,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quotedResolution/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.quotedResolution.items,data:data86};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/quotedResolution/" + i8,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quotedResolution/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.quotedResolution.items.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.quotedResolution.items,data:data86};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/quotedResolution",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/quotedResolution/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.quotedResolution.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.quotedResolution,data:data85};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data79.inheritedResolution !== undefined){
let data87 = data79.inheritedResolution;
if(Array.isArray(data87)){
const len9 = data87.length;
for(let i9=0; i9<len9; i9++){
let data88 = data87[i9];
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err168 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/inheritedResolution/" + i9,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/inheritedResolution/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.inheritedResolution.items,data:data88};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/inheritedResolution/" + i9,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/inheritedResolution/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.inheritedResolution.items.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.inheritedResolution.items,data:data88};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/inheritedResolution",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/inheritedResolution/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.inheritedResolution.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.inheritedResolution,data:data87};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data79.example !== undefined){
let data89 = data79.example;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key21 in data89){
if(!((key21 === "request") || (key21 === "params"))){
const err171 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/example",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.example,data:data89};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data89.request !== undefined){
let data90 = data89.request;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err172 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/example/request",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/request/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.request,data:data90};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/example/request",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/request/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.request.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.request,data:data90};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data89.params !== undefined){
let data91 = data89.params;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key22 in data91){
let data92 = data91[key22];
if((typeof data92 !== "string") && (!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92))))){
const err174 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/example/params/" + escaped(key22),schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/params/additionalProperties/type",keyword:"type",params:{type: schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type},schema:schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties,data:data92};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/example/params",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/properties/params/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.params.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.example.properties.params,data:data91};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/example",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/example/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.example.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.example,data:data89};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data79.keywords !== undefined){
let data93 = data79.keywords;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key23 in data93){
let data94 = data93[key23];
if(Array.isArray(data94)){
const len10 = data94.length;
for(let i10=0; i10<len10; i10++){
let data95 = data94[i10];
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err177 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/keywords/" + escaped(key23)+"/" + i10,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/keywords/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.keywords.additionalProperties.items,data:data95};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/keywords/" + escaped(key23)+"/" + i10,schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/keywords/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.keywords.additionalProperties.items.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.keywords.additionalProperties.items,data:data95};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/keywords/" + escaped(key23),schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/keywords/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.keywords.additionalProperties.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.keywords.additionalProperties,data:data94};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/keywords",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/keywords/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.keywords.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.keywords,data:data93};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data79.since !== undefined){
let data96 = data79.since;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err181 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/since",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.since,data:data96};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/since",schemaPath:"#/properties/source/properties/errors/additionalProperties/properties/since/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.errors.additionalProperties.properties.since.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties.properties.since,data:data96};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data79.deprecated !== undefined){
if(!(validate62(data79.deprecated, {instancePath:instancePath+"/source/errors/" + escaped(key19)+"/deprecated",parentData:data79,parentDataProperty:"deprecated",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err183 = {instancePath:instancePath+"/source/errors/" + escaped(key19),schemaPath:"#/properties/source/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.errors.additionalProperties.type,parentSchema:schema6.properties.source.properties.errors.additionalProperties,data:data79};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/source/errors",schemaPath:"#/properties/source/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.errors.type,parentSchema:schema6.properties.source.properties.errors,data:data78};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data69.headers !== undefined){
let data98 = data69.headers;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.request === undefined){
const err185 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/required",keyword:"required",params:{missingProperty: "request"},schema:schema6.properties.source.properties.headers.required,parentSchema:schema6.properties.source.properties.headers,data:data98};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data98.response === undefined){
const err186 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/required",keyword:"required",params:{missingProperty: "response"},schema:schema6.properties.source.properties.headers.required,parentSchema:schema6.properties.source.properties.headers,data:data98};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key24 in data98){
if(!(((((key24 === "quoted") || (key24 === "inherited")) || (key24 === "printed")) || (key24 === "request")) || (key24 === "response"))){
const err187 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.source.properties.headers,data:data98};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data98.quoted !== undefined){
let data99 = data98.quoted;
if(Array.isArray(data99)){
const len11 = data99.length;
for(let i11=0; i11<len11; i11++){
let data100 = data99[i11];
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err188 = {instancePath:instancePath+"/source/headers/quoted/" + i11,schemaPath:"#/properties/source/properties/headers/properties/quoted/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.headers.properties.quoted.items,data:data100};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/source/headers/quoted/" + i11,schemaPath:"#/properties/source/properties/headers/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.headers.properties.quoted.items.type,parentSchema:schema6.properties.source.properties.headers.properties.quoted.items,data:data100};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/source/headers/quoted",schemaPath:"#/properties/source/properties/headers/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.headers.properties.quoted.type,parentSchema:schema6.properties.source.properties.headers.properties.quoted,data:data99};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data98.inherited !== undefined){
let data101 = data98.inherited;
if(Array.isArray(data101)){
const len12 = data101.length;
for(let i12=0; i12<len12; i12++){
let data102 = data101[i12];
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err191 = {instancePath:instancePath+"/source/headers/inherited/" + i12,schemaPath:"#/properties/source/properties/headers/properties/inherited/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.headers.properties.inherited.items,data:data102};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/source/headers/inherited/" + i12,schemaPath:"#/properties/source/properties/headers/properties/inherited/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.headers.properties.inherited.items.type,parentSchema:schema6.properties.source.properties.headers.properties.inherited.items,data:data102};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/source/headers/inherited",schemaPath:"#/properties/source/properties/headers/properties/inherited/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.headers.properties.inherited.type,parentSchema:schema6.properties.source.properties.headers.properties.inherited,data:data101};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data98.printed !== undefined){
if(!(validate54(data98.printed, {instancePath:instancePath+"/source/headers/printed",parentData:data98,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data98.request !== undefined){
if(!(validate66(data98.request, {instancePath:instancePath+"/source/headers/request",parentData:data98,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data98.response !== undefined){
if(!(validate66(data98.response, {instancePath:instancePath+"/source/headers/response",parentData:data98,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err194 = {instancePath:instancePath+"/source/headers",schemaPath:"#/properties/source/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.headers.type,parentSchema:schema6.properties.source.properties.headers,data:data98};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data69.body !== undefined){
let data106 = data69.body;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key25 in data106){
if(!((((key25 === "quoted") || (key25 === "inherited")) || (key25 === "printed")) || (key25 === "example"))){
const err195 = {instancePath:instancePath+"/source/body",schemaPath:"#/properties/source/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema6.properties.source.properties.body,data:data106};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data106.quoted !== undefined){
let data107 = data106.quoted;
if(Array.isArray(data107)){
const len13 = data107.length;
for(let i13=0; i13<len13; i13++){
let data108 = data107[i13];
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err196 = {instancePath:instancePath+"/source/body/quoted/" + i13,schemaPath:"#/properties/source/properties/body/properties/quoted/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.body.properties.quoted.items,data:data108};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/source/body/quoted/" + i13,schemaPath:"#/properties/source/properties/body/properties/quoted/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.body.properties.quoted.items.type,parentSchema:schema6.properties.source.properties.body.properties.quoted.items,data:data108};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/source/body/quoted",schemaPath:"#/properties/source/properties/body/properties/quoted/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.body.properties.quoted.type,parentSchema:schema6.properties.source.properties.body.properties.quoted,data:data107};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data106.inherited !== undefined){
let data109 = data106.inherited;
if(Array.isArray(data109)){
const len14 = data109.length;
for(let i14=0; i14<len14; i14++){
let data110 = data109[i14];
if(typeof data110 === "string"){
if(!pattern0.test(data110)){
const err199 = {instancePath:instancePath+"/source/body/inherited/" + i14,schemaPath:"#/properties/source/properties/body/properties/inherited/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.source.properties.body.properties.inherited.items,data:data110};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/source/body/inherited/" + i14,schemaPath:"#/properties/source/properties/body/properties/inherited/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.source.properties.body.properties.inherited.items.type,parentSchema:schema6.properties.source.properties.body.properties.inherited.items,data:data110};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/source/body/inherited",schemaPath:"#/properties/source/properties/body/properties/inherited/type",keyword:"type",params:{type: "array"},schema:schema6.properties.source.properties.body.properties.inherited.type,parentSchema:schema6.properties.source.properties.body.properties.inherited,data:data109};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data106.printed !== undefined){
if(!(validate54(data106.printed, {instancePath:instancePath+"/source/body/printed",parentData:data106,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data106.example !== undefined){
if(!(validate34(data106.example, {instancePath:instancePath+"/source/body/example",parentData:data106,parentDataProperty:"example",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err202 = {instancePath:instancePath+"/source/body",schemaPath:"#/properties/source/properties/body/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.body.type,parentSchema:schema6.properties.source.properties.body,data:data106};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data69.members !== undefined){
if(!(validate69(data69.members, {instancePath:instancePath+"/source/members",parentData:data69,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data69.groups !== undefined){
if(!(validate69(data69.groups, {instancePath:instancePath+"/source/groups",parentData:data69,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data69.retired !== undefined){
let data115 = data69.retired;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key26 in data115){
if(!(validate62(data115[key26], {instancePath:instancePath+"/source/retired/" + escaped(key26),parentData:data115,parentDataProperty:key26,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err203 = {instancePath:instancePath+"/source/retired",schemaPath:"#/properties/source/properties/retired/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.properties.retired.type,parentSchema:schema6.properties.source.properties.retired,data:data115};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},schema:schema6.properties.source.type,parentSchema:schema6.properties.source,data:data69};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

/** A key in a JSON Pointer. Few keys need a change, and to see that is faster than to make none. */
function escaped(key){
return key.includes("~") || key.includes("/") ? key.replace(/~/g, "~0").replace(/\//g, "~1") : key
}
