// @ts-nocheck
// Generated from catalog-file.ts by "pnpm generate". Do not edit.
import type { CatalogFileValidator } from './catalog-file.js'

export const validateCatalogFile: CatalogFileValidator = validate21
const schema6 = {"additionalProperties":false,"description":"a catalog: its name, its errors, and perhaps headers, body and others","type":"object","required":["name","errors"],"properties":{"name":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"a name of letters, digits and \"_\"","type":"string"},"languages":{"minItems":1,"description":"language tags (BCP 47) as a list, such as [en, zh]","type":"array","items":{"pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$","description":"a language tag (BCP 47) such as en, pt-BR or zh-Hans","type":"string"}},"document":{"additionalProperties":false,"description":"the documentation that the catalog follows: title, updated, url","type":"object","properties":{"title":{"type":"object","additionalProperties":{"type":["string","object"],"pattern":"\\S","properties":{"meaning":{"pattern":"\\S","description":"a title of our own","type":"string"}},"required":["meaning"],"additionalProperties":false,"description":"the title as it is published, or \"{ meaning: … }\" in words of our own"},"description":"a title by language, such as \"en: …\"","minProperties":1},"updated":{"pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","description":"a day of the calendar such as 2025-11-11","type":"string"},"url":{"pattern":"^https?://\\S+$","description":"a link such as https://example.com/errors","type":"string"}}},"extends":{"additionalProperties":false,"description":"a parent, such as \"{ catalog: ../common.yaml }\", perhaps with groups and without","type":"object","required":["catalog"],"properties":{"catalog":{"pattern":"\\S","description":"a path that begins with \".\" or \"/\", or the name of an installed package","type":"string"},"groups":{"description":"groups of the parent as a list, such as [common]","type":"array","items":{"pattern":"\\S","description":"a group of the parent","type":"string"}},"without":{"minItems":1,"description":"codes of the parent as a list","type":"array","items":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}}},"reasons":{"type":"object","additionalProperties":{"$ref":"#/definitions/part0","description":"a text by language, such as \"en: …\""},"description":"reasons by name, such as \"lost-space: { en: … }\""},"headers":{"additionalProperties":false,"description":"the common headers: request, response, text","type":"object","properties":{"request":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a request header: its form, and perhaps required, the codes that answer it, a text","type":"object","properties":{"required":{"description":"true or false","type":"boolean"},"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/definitions/part1","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"anyOf":{"minItems":2,"description":"two forms or more","type":"array","items":{"$ref":"#/definitions/part7","description":"a form: template with fields, mediaType, format or pattern"}},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"},"missing":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"malformed":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"maximumSkewInSeconds":{"minimum":1,"description":"how far the date may be from the clock, in whole seconds","type":"integer"},"expired":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}},"description":"the common request headers by name"},"response":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a response header: its form, and perhaps required, a text","type":"object","properties":{"required":{"description":"true or false","type":"boolean"},"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/definitions/part1","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"anyOf":{"minItems":2,"description":"two forms or more","type":"array","items":{"$ref":"#/definitions/part7","description":"a form: template with fields, mediaType, format or pattern"}},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"description":"the common response headers by name"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"body":{"additionalProperties":false,"description":"the JSON body of an error: template, members, example, text","type":"object","properties":{"template":{"type":"object","description":"a JSON object with holes, such as \"{ code: '{code}', message: '{message}' }\""},"members":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a member of the error body: header, none, places, unit, text","type":"object","properties":{"header":{"pattern":"\\S","description":"the name of a header","type":"string"},"none":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"description":"text, a number, true or false"},"description":"a value that means that all is well, or a list of such values"},"places":{"minItems":1,"description":"JSON Pointers as a list, such as [/error/code, /error/type]","type":"array","items":{"pattern":"\\S","description":"a JSON Pointer such as /error/code","type":"string"}},"unit":{"type":"string","enum":["milliseconds"],"description":"one of milliseconds"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"description":"the members of the error body by the names of their holes"},"example":{"type":"object","description":"the JSON body of an error"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"uri":{"additionalProperties":false,"description":"what all paths and query strings have in common: versions, idempotencyKey","type":"object","properties":{"versions":{"minItems":1,"description":"the versions of the API as a list, such as [v1]","type":"array","items":{"pattern":"^[^/?#\\s]+$","description":"the first segment of a path, such as v1","type":"string"}},"idempotencyKey":{"type":"object","properties":{"query":{"pattern":"\\S","description":"the name of a query parameter","type":"string"},"header":{"pattern":"\\S","description":"the name of a header","type":"string"},"member":{"pattern":"\\S","description":"the name of a member of the request body","type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"where the key stands, such as \"{ query: clientToken }\", \"{ header: … }\" or \"{ member: … }\""}}},"errorFor":{"additionalProperties":false,"description":"the codes that a server answers with: \"unexpected\", \"invalidRequest\" and others","type":"object","required":["unexpected","invalidRequest"],"properties":{"unexpected":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidRequest":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidTarget":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidFieldName":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"unreadableBody":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"malformedBody":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidBody":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"unknownPath":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"unknownVersion":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"idempotencyMismatch":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"precedence":{"minItems":1,"description":"the names of the errors that can answer a request as a list, the first to be answered first","type":"array","items":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}}},"groups":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a group, such as \"{ text: { en: { meaning: … } } }\"","type":"object","properties":{"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"description":"the groups of errors by name"},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an error: its status, and perhaps message, group, fault, retry, text and others","type":"object","required":["status"],"properties":{"group":{"pattern":"\\S","description":"the name of a group","type":"string"},"status":{"type":["integer","array"],"minimum":200,"maximum":599,"items":{"type":"integer","minimum":200,"maximum":599,"description":"an HTTP status, 200 to 599"},"minItems":1,"uniqueItems":true,"description":"an HTTP status, 200 to 599, or a list of several"},"fault":{"type":"string","enum":["client","server"],"description":"one of client, server"},"retry":{"type":"string","enum":["never","backoff","after-clock-sync"],"description":"backoff or after-clock-sync, or leave it out"},"message":{"pattern":"\\S","description":"the message on the wire","type":"string"},"params":{"type":"object","additionalProperties":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"description":"the format of each parameter of the message"},"wire":{"type":["string","integer"],"pattern":"\\S","description":"a code as it is sent"},"text":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"what the error means, under \"quoted\" or \"meaning\", its resolution, a situation, a note","not":{"required":["quoted","meaning"]},"type":"object","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"},"meaning":{"pattern":"\\S","description":"words of our own","type":"string"},"resolution":{"type":["string","object"],"pattern":"\\S","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"}},"required":["quoted"],"additionalProperties":false,"description":"what to do about the error, or \"{ quoted: … }\""},"situation":{"pattern":"\\S","description":"what went wrong, in one sentence","type":"string"},"note":{"pattern":"\\S","description":"what the catalog adds","type":"string"}}},"description":"texts by language, such as \"en: { meaning: …, resolution: … }\"","minProperties":1},"printed":{"type":"object","properties":{"status":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""},"message":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""}},"additionalProperties":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""},"minProperties":1,"description":"\"status\", \"message\" or a language, with what is printed in its place"},"example":{"type":["string","object"],"pattern":"^[A-Z]+ /\\S*$","properties":{"request":{"pattern":"^[A-Z]+ /\\S*$","description":"a method and a path such as GET /v1/csn","type":"string"},"params":{"type":"object","additionalProperties":{"type":["string","integer"],"description":"a string or a whole number"},"description":"a value for each parameter"}},"additionalProperties":false,"minProperties":1,"description":"a request such as \"GET /v1/csn\", or \"{ request: …, params: … }\""},"keywords":{"type":"object","additionalProperties":{"minItems":1,"description":"words as a list","type":"array","items":{"pattern":"\\S","description":"a word","type":"string"}},"description":"words by language, such as \"en: [quota]\"","minProperties":1},"since":{"type":["string","number"],"pattern":"\\S","description":"a version of the API, such as 1.2.0"},"deprecated":{"additionalProperties":false,"description":"since which version, for which reason, and what to use in its place, such as \"{ since: 1.4.0, use: OtherCode }\"","type":"object","properties":{"since":{"type":["string","number"],"pattern":"\\S","description":"a version of the API, such as 1.2.0"},"reason":{"$ref":"#/definitions/part0","description":"a text by language, such as \"en: …\""},"use":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}}}},"description":"the errors by name"},"retired":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"since which version, for which reason, and what to use in its place, such as \"{ since: 1.4.0, use: OtherCode }\"","type":"object","properties":{"since":{"type":["string","number"],"pattern":"\\S","description":"a version of the API, such as 1.2.0"},"reason":{"$ref":"#/definitions/part0","description":"a text by language, such as \"en: …\""},"use":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}},"description":"the codes that were taken back, by name"}},"definitions":{"part0":{"type":"object","additionalProperties":{"pattern":"\\S","description":"the text","type":"string"},"description":"a text by language, such as \"en: …\"","minProperties":1},"part4":{"additionalProperties":false,"description":"what it means, under \"quoted\" in the words of the documentation or else under \"meaning\", and perhaps a \"note\"","not":{"required":["quoted","meaning"]},"type":"object","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"},"meaning":{"pattern":"\\S","description":"words of our own","type":"string"},"note":{"pattern":"\\S","description":"what the catalog adds","type":"string"}}},"part3":{"type":"object","additionalProperties":{"$ref":"#/definitions/part4","description":"what it means, under \"quoted\" in the words of the documentation or else under \"meaning\", and perhaps a \"note\""},"description":"texts by language, such as \"en: { meaning: … }\"","minProperties":1},"part6":{"additionalProperties":false,"description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\"","type":"object","required":["text","because"],"properties":{"text":{"pattern":"\\S","description":"the text as printed","type":"string"},"because":{"pattern":"\\S","description":"one of the reasons of the catalog","type":"string"}}},"part5":{"type":"object","additionalProperties":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""},"description":"a language, with what is printed in it","minProperties":1},"part2":{"additionalProperties":false,"description":"a field with a \"format\" or a \"pattern\"","type":"object","properties":{"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"secret":{"description":"true for what no message or log may show","type":"boolean"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"part1":{"type":"object","additionalProperties":{"$ref":"#/definitions/part2","description":"a field with a \"format\" or a \"pattern\""},"description":"the fields of the template by name"},"part7":{"additionalProperties":false,"description":"a form: template with fields, mediaType, format or pattern","type":"object","properties":{"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/definitions/part1","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern1 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const pattern5 = new RegExp("^https?://\\S+$", "u");
const pattern8 = new RegExp("^(?!(?:0|[1-9][0-9]{0,9})$).*\\S", "u");
const pattern30 = new RegExp("^[^/?#\\s]+$", "u");
const pattern54 = new RegExp("^[A-Z]+ /\\S*$", "u");
const schema7 = {"type":"object","additionalProperties":{"pattern":"\\S","description":"the text","type":"string"},"description":"a text by language, such as \"en: …\"","minProperties":1};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + escaped(key0),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema7.additionalProperties,data:data0};
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
const err2 = {instancePath:instancePath+"/" + escaped(key0),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema7.additionalProperties.type,parentSchema:schema7.additionalProperties,data:data0};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part2","description":"a field with a \"format\" or a \"pattern\""},"description":"the fields of the template by name"};
const schema9 = {"additionalProperties":false,"description":"a field with a \"format\" or a \"pattern\"","type":"object","properties":{"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"secret":{"description":"true for what no message or log may show","type":"boolean"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}};
const schema10 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part4","description":"what it means, under \"quoted\" in the words of the documentation or else under \"meaning\", and perhaps a \"note\""},"description":"texts by language, such as \"en: { meaning: … }\"","minProperties":1};
const schema11 = {"additionalProperties":false,"description":"what it means, under \"quoted\" in the words of the documentation or else under \"meaning\", and perhaps a \"note\"","not":{"required":["quoted","meaning"]},"type":"object","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"},"meaning":{"pattern":"\\S","description":"words of our own","type":"string"},"note":{"pattern":"\\S","description":"what the catalog adds","type":"string"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.quoted === undefined) && (missing0 = "quoted")) || ((data.meaning === undefined) && (missing0 = "meaning"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema11.not,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "quoted") || (key0 === "meaning")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.quoted !== undefined){
let data0 = data.quoted;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.quoted,data:data0};
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
const err4 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "string"},schema:schema11.properties.quoted.type,parentSchema:schema11.properties.quoted,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meaning !== undefined){
let data1 = data.meaning;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.meaning,data:data1};
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
const err6 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema11.properties.meaning.type,parentSchema:schema11.properties.meaning,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.note,data:data2};
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
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema11.properties.note.type,parentSchema:schema11.properties.note,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate27(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""},"description":"a language, with what is printed in it","minProperties":1};
const schema13 = {"additionalProperties":false,"description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\"","type":"object","required":["text","because"],"properties":{"text":{"pattern":"\\S","description":"the text as printed","type":"string"},"because":{"pattern":"\\S","description":"one of the reasons of the catalog","type":"string"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.because === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema13.required,parentSchema:schema13,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
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
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema13.properties.text,data:data0};
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
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema13.properties.text.type,parentSchema:schema13.properties.text,data:data0};
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
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema13.properties.because,data:data1};
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
const err6 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},schema:schema13.properties.because.type,parentSchema:schema13.properties.because,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate31(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "pattern")) || (key0 === "secret")) || (key0 === "text")) || (key0 === "printed"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema9.properties.format.type,parentSchema:schema9.properties.format,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "text") || (data0 === "integer")) || (data0 === "utc-date-time")) || (data0 === "http-date"))){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema9.properties.format.enum},schema:schema9.properties.format.enum,parentSchema:schema9.properties.format,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pattern !== undefined){
let data1 = data.pattern;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err3 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema9.properties.pattern,data:data1};
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
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema9.properties.pattern.type,parentSchema:schema9.properties.pattern,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.secret !== undefined){
let data2 = data.secret;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},schema:schema9.properties.secret.type,parentSchema:schema9.properties.secret,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate26(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.printed !== undefined){
if(!(validate30(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
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

const schema14 = {"additionalProperties":false,"description":"a form: template with fields, mediaType, format or pattern","type":"object","properties":{"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/definitions/part1","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "template") || (key0 === "fields")) || (key0 === "mediaType")) || (key0 === "format")) || (key0 === "pattern"))){
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
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.template,data:data0};
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
const err2 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},schema:schema14.properties.template.type,parentSchema:schema14.properties.template,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
let data2 = data.mediaType;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err3 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.mediaType,data:data2};
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
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema14.properties.mediaType.type,parentSchema:schema14.properties.mediaType,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema14.properties.format.type,parentSchema:schema14.properties.format,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data3 === "text") || (data3 === "integer")) || (data3 === "utc-date-time")) || (data3 === "http-date"))){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema14.properties.format.enum},schema:schema14.properties.format.enum,parentSchema:schema14.properties.format,data:data3};
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
let data4 = data.pattern;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err7 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.pattern,data:data4};
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
const err8 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema14.properties.pattern.type,parentSchema:schema14.properties.pattern,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate36.errors = vErrors;
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
if(data.errors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema6.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.languages !== undefined){
let data1 = data.languages;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.languages,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},schema:"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$",parentSchema:schema6.properties.languages.items,data:data2};
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
const err7 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.languages.items.type,parentSchema:schema6.properties.languages.items,data:data2};
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
const err8 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},schema:schema6.properties.languages.type,parentSchema:schema6.properties.languages,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.document !== undefined){
let data3 = data.document;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "title") || (key1 === "updated")) || (key1 === "url"))){
const err9 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.document,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.title !== undefined){
let data4 = data3.title;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err10 = {instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.document.properties.title,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data4){
let data5 = data4[key2];
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err11 = {instancePath:instancePath+"/document/title/" + escaped(key2),schemaPath:"#/properties/document/properties/title/additionalProperties/type",keyword:"type",params:{type: schema6.properties.document.properties.title.additionalProperties.type},schema:schema6.properties.document.properties.title.additionalProperties.type,parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err12 = {instancePath:instancePath+"/document/title/" + escaped(key2),schemaPath:"#/properties/document/properties/title/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.meaning === undefined){
const err13 = {instancePath:instancePath+"/document/title/" + escaped(key2),schemaPath:"#/properties/document/properties/title/additionalProperties/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema6.properties.document.properties.title.additionalProperties.required,parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data5){
if(!(key3 === "meaning")){
const err14 = {instancePath:instancePath+"/document/title/" + escaped(key2),schemaPath:"#/properties/document/properties/title/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.meaning !== undefined){
let data6 = data5.meaning;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err15 = {instancePath:instancePath+"/document/title/" + escaped(key2)+"/meaning",schemaPath:"#/properties/document/properties/title/additionalProperties/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.document.properties.title.additionalProperties.properties.meaning,data:data6};
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
const err16 = {instancePath:instancePath+"/document/title/" + escaped(key2)+"/meaning",schemaPath:"#/properties/document/properties/title/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema6.properties.document.properties.title.additionalProperties.properties.meaning.type,parentSchema:schema6.properties.document.properties.title.additionalProperties.properties.meaning,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/type",keyword:"type",params:{type: "object"},schema:schema6.properties.document.properties.title.type,parentSchema:schema6.properties.document.properties.title,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.updated !== undefined){
let data7 = data3.updated;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/document/updated",schemaPath:"#/properties/document/properties/updated/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},schema:"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",parentSchema:schema6.properties.document.properties.updated,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/document/updated",schemaPath:"#/properties/document/properties/updated/type",keyword:"type",params:{type: "string"},schema:schema6.properties.document.properties.updated.type,parentSchema:schema6.properties.document.properties.updated,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.url !== undefined){
let data8 = data3.url;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err20 = {instancePath:instancePath+"/document/url",schemaPath:"#/properties/document/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},schema:"^https?://\\S+$",parentSchema:schema6.properties.document.properties.url,data:data8};
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
const err21 = {instancePath:instancePath+"/document/url",schemaPath:"#/properties/document/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.document.properties.url.type,parentSchema:schema6.properties.document.properties.url,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},schema:schema6.properties.document.type,parentSchema:schema6.properties.document,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.extends !== undefined){
let data9 = data.extends;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.catalog === undefined){
const err23 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/required",keyword:"required",params:{missingProperty: "catalog"},schema:schema6.properties.extends.required,parentSchema:schema6.properties.extends,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key4 in data9){
if(!(((key4 === "catalog") || (key4 === "groups")) || (key4 === "without"))){
const err24 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.extends,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.catalog !== undefined){
let data10 = data9.catalog;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err25 = {instancePath:instancePath+"/extends/catalog",schemaPath:"#/properties/extends/properties/catalog/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.extends.properties.catalog,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/extends/catalog",schemaPath:"#/properties/extends/properties/catalog/type",keyword:"type",params:{type: "string"},schema:schema6.properties.extends.properties.catalog.type,parentSchema:schema6.properties.extends.properties.catalog,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.groups !== undefined){
let data11 = data9.groups;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err27 = {instancePath:instancePath+"/extends/groups/" + i1,schemaPath:"#/properties/extends/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.extends.properties.groups.items,data:data12};
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
const err28 = {instancePath:instancePath+"/extends/groups/" + i1,schemaPath:"#/properties/extends/properties/groups/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.extends.properties.groups.items.type,parentSchema:schema6.properties.extends.properties.groups.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/extends/groups",schemaPath:"#/properties/extends/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.extends.properties.groups.type,parentSchema:schema6.properties.extends.properties.groups,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.without !== undefined){
let data13 = data9.without;
if(Array.isArray(data13)){
if(data13.length < 1){
const err30 = {instancePath:instancePath+"/extends/without",schemaPath:"#/properties/extends/properties/without/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.extends.properties.without,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern8.test(data14)){
const err31 = {instancePath:instancePath+"/extends/without/" + i2,schemaPath:"#/properties/extends/properties/without/items/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.extends.properties.without.items,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/extends/without/" + i2,schemaPath:"#/properties/extends/properties/without/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.extends.properties.without.items.type,parentSchema:schema6.properties.extends.properties.without.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/extends/without",schemaPath:"#/properties/extends/properties/without/type",keyword:"type",params:{type: "array"},schema:schema6.properties.extends.properties.without.type,parentSchema:schema6.properties.extends.properties.without,data:data13};
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
else {
const err34 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "object"},schema:schema6.properties.extends.type,parentSchema:schema6.properties.extends,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.reasons !== undefined){
let data15 = data.reasons;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(!(validate22(data15[key5], {instancePath:instancePath+"/reasons/" + escaped(key5),parentData:data15,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "object"},schema:schema6.properties.reasons.type,parentSchema:schema6.properties.reasons,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.headers !== undefined){
let data17 = data.headers;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!((((key6 === "request") || (key6 === "response")) || (key6 === "text")) || (key6 === "printed"))){
const err36 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.headers,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.request !== undefined){
let data18 = data17.request;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
let data19 = data18[key7];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(!(func2.call(schema6.properties.headers.properties.request.additionalProperties.properties, key8))){
const err37 = {instancePath:instancePath+"/headers/request/" + escaped(key7),schemaPath:"#/properties/headers/properties/request/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.headers.properties.request.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.required !== undefined){
let data20 = data19.required;
if(typeof data20 !== "boolean"){
const err38 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/required",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.required.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.required,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.template !== undefined){
let data21 = data19.template;
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
const err39 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/template",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.template,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/template",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/template/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.template.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.template,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.fields !== undefined){
if(!(validate24(data19.fields, {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/fields",parentData:data19,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data19.mediaType !== undefined){
let data23 = data19.mediaType;
if(typeof data23 === "string"){
if(!pattern2.test(data23)){
const err41 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/mediaType",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.mediaType,data:data23};
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
const err42 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/mediaType",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.mediaType.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.mediaType,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.format !== undefined){
let data24 = data19.format;
if(typeof data24 !== "string"){
const err43 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/format",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.format.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.format,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((data24 === "text") || (data24 === "integer")) || (data24 === "utc-date-time")) || (data24 === "http-date"))){
const err44 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/format",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema6.properties.headers.properties.request.additionalProperties.properties.format.enum},schema:schema6.properties.headers.properties.request.additionalProperties.properties.format.enum,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.format,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.pattern !== undefined){
let data25 = data19.pattern;
if(typeof data25 === "string"){
if(!pattern2.test(data25)){
const err45 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/pattern",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.pattern,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/pattern",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.pattern.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.pattern,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.anyOf !== undefined){
let data26 = data19.anyOf;
if(Array.isArray(data26)){
if(data26.length < 2){
const err47 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/anyOf",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/anyOf/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.anyOf,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
if(!(validate36(data26[i3], {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/anyOf/" + i3,parentData:data26,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/anyOf",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/anyOf/type",keyword:"type",params:{type: "array"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.anyOf.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.anyOf,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.text !== undefined){
if(!(validate26(data19.text, {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/text",parentData:data19,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data19.printed !== undefined){
if(!(validate30(data19.printed, {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/printed",parentData:data19,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data19.missing !== undefined){
let data30 = data19.missing;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
const err49 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/missing",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/missing/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.missing,data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/missing",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/missing/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.missing.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.missing,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.malformed !== undefined){
let data31 = data19.malformed;
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err51 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/malformed",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/malformed/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.malformed,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/malformed",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/malformed/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.malformed.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.malformed,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.maximumSkewInSeconds !== undefined){
let data32 = data19.maximumSkewInSeconds;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err53 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/maximumSkewInSeconds",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/maximumSkewInSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err54 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/maximumSkewInSeconds",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/maximumSkewInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds,data:data32};
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
if(data19.expired !== undefined){
let data33 = data19.expired;
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
const err55 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/expired",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/expired/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.expired,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/headers/request/" + escaped(key7)+"/expired",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/expired/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.expired.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.expired,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/headers/request/" + escaped(key7),schemaPath:"#/properties/headers/properties/request/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.request.additionalProperties.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/headers/request",schemaPath:"#/properties/headers/properties/request/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.request.type,parentSchema:schema6.properties.headers.properties.request,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data17.response !== undefined){
let data34 = data17.response;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key9 in data34){
let data35 = data34[key9];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key10 in data35){
if(!(func2.call(schema6.properties.headers.properties.response.additionalProperties.properties, key10))){
const err59 = {instancePath:instancePath+"/headers/response/" + escaped(key9),schemaPath:"#/properties/headers/properties/response/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.headers.properties.response.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.required !== undefined){
let data36 = data35.required;
if(typeof data36 !== "boolean"){
const err60 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/required",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.required.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.required,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data35.template !== undefined){
let data37 = data35.template;
if(typeof data37 === "string"){
if(!pattern2.test(data37)){
const err61 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/template",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.template,data:data37};
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
const err62 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/template",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/template/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.template.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.template,data:data37};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.fields !== undefined){
if(!(validate24(data35.fields, {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/fields",parentData:data35,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data35.mediaType !== undefined){
let data39 = data35.mediaType;
if(typeof data39 === "string"){
if(!pattern2.test(data39)){
const err63 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/mediaType",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.mediaType,data:data39};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/mediaType",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.mediaType.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.mediaType,data:data39};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data35.format !== undefined){
let data40 = data35.format;
if(typeof data40 !== "string"){
const err65 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/format",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.format.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.format,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data40 === "text") || (data40 === "integer")) || (data40 === "utc-date-time")) || (data40 === "http-date"))){
const err66 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/format",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema6.properties.headers.properties.response.additionalProperties.properties.format.enum},schema:schema6.properties.headers.properties.response.additionalProperties.properties.format.enum,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.format,data:data40};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data35.pattern !== undefined){
let data41 = data35.pattern;
if(typeof data41 === "string"){
if(!pattern2.test(data41)){
const err67 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/pattern",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.pattern,data:data41};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/pattern",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.pattern.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.pattern,data:data41};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data35.anyOf !== undefined){
let data42 = data35.anyOf;
if(Array.isArray(data42)){
if(data42.length < 2){
const err69 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/anyOf",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/anyOf/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.anyOf,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
if(!(validate36(data42[i4], {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/anyOf/" + i4,parentData:data42,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/anyOf",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/anyOf/type",keyword:"type",params:{type: "array"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.anyOf.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.anyOf,data:data42};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data35.text !== undefined){
if(!(validate26(data35.text, {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/text",parentData:data35,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data35.printed !== undefined){
if(!(validate30(data35.printed, {instancePath:instancePath+"/headers/response/" + escaped(key9)+"/printed",parentData:data35,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/headers/response/" + escaped(key9),schemaPath:"#/properties/headers/properties/response/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.response.additionalProperties.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/headers/response",schemaPath:"#/properties/headers/properties/response/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.response.type,parentSchema:schema6.properties.headers.properties.response,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data17.text !== undefined){
if(!(validate26(data17.text, {instancePath:instancePath+"/headers/text",parentData:data17,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data17.printed !== undefined){
if(!(validate30(data17.printed, {instancePath:instancePath+"/headers/printed",parentData:data17,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.type,parentSchema:schema6.properties.headers,data:data17};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.body !== undefined){
let data48 = data.body;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 in data48){
if(!(((((key11 === "template") || (key11 === "members")) || (key11 === "example")) || (key11 === "text")) || (key11 === "printed"))){
const err74 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.body,data:data48};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.template !== undefined){
let data49 = data48.template;
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
const err75 = {instancePath:instancePath+"/body/template",schemaPath:"#/properties/body/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.template.type,parentSchema:schema6.properties.body.properties.template,data:data49};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data48.members !== undefined){
let data50 = data48.members;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
let data51 = data50[key12];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key13 in data51){
if(!((((((key13 === "header") || (key13 === "none")) || (key13 === "places")) || (key13 === "unit")) || (key13 === "text")) || (key13 === "printed"))){
const err76 = {instancePath:instancePath+"/body/members/" + escaped(key12),schemaPath:"#/properties/body/properties/members/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.body.properties.members.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data51.header !== undefined){
let data52 = data51.header;
if(typeof data52 === "string"){
if(!pattern2.test(data52)){
const err77 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.header,data:data52};
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
const err78 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.header.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.header,data:data52};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data51.none !== undefined){
let data53 = data51.none;
if((((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))) && (typeof data53 !== "boolean")) && (!(Array.isArray(data53)))){
const err79 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/none",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/none/type",keyword:"type",params:{type: schema6.properties.body.properties.members.additionalProperties.properties.none.type},schema:schema6.properties.body.properties.members.additionalProperties.properties.none.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.none,data:data53};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(Array.isArray(data53)){
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
let data54 = data53[i5];
if(((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))) && (typeof data54 !== "boolean")){
const err80 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/none/" + i5,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/none/items/type",keyword:"type",params:{type: schema6.properties.body.properties.members.additionalProperties.properties.none.items.type},schema:schema6.properties.body.properties.members.additionalProperties.properties.none.items.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.none.items,data:data54};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
if(data51.places !== undefined){
let data55 = data51.places;
if(Array.isArray(data55)){
if(data55.length < 1){
const err81 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/places",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places,data:data55};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len6 = data55.length;
for(let i6=0; i6<len6; i6++){
let data56 = data55[i6];
if(typeof data56 === "string"){
if(!pattern2.test(data56)){
const err82 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/places/" + i6,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places.items,data:data56};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/places/" + i6,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.places.items.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places.items,data:data56};
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
const err84 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/places",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/type",keyword:"type",params:{type: "array"},schema:schema6.properties.body.properties.members.additionalProperties.properties.places.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places,data:data55};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data51.unit !== undefined){
let data57 = data51.unit;
if(typeof data57 !== "string"){
const err85 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/unit",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.unit.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.unit,data:data57};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(data57 === "milliseconds")){
const err86 = {instancePath:instancePath+"/body/members/" + escaped(key12)+"/unit",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/unit/enum",keyword:"enum",params:{allowedValues: schema6.properties.body.properties.members.additionalProperties.properties.unit.enum},schema:schema6.properties.body.properties.members.additionalProperties.properties.unit.enum,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.unit,data:data57};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data51.text !== undefined){
if(!(validate26(data51.text, {instancePath:instancePath+"/body/members/" + escaped(key12)+"/text",parentData:data51,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data51.printed !== undefined){
if(!(validate30(data51.printed, {instancePath:instancePath+"/body/members/" + escaped(key12)+"/printed",parentData:data51,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/body/members/" + escaped(key12),schemaPath:"#/properties/body/properties/members/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.members.additionalProperties.type,parentSchema:schema6.properties.body.properties.members.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.members.type,parentSchema:schema6.properties.body.properties.members,data:data50};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data48.example !== undefined){
let data60 = data48.example;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err89 = {instancePath:instancePath+"/body/example",schemaPath:"#/properties/body/properties/example/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.example.type,parentSchema:schema6.properties.body.properties.example,data:data60};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data48.text !== undefined){
if(!(validate26(data48.text, {instancePath:instancePath+"/body/text",parentData:data48,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data48.printed !== undefined){
if(!(validate30(data48.printed, {instancePath:instancePath+"/body/printed",parentData:data48,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.type,parentSchema:schema6.properties.body,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.uri !== undefined){
let data63 = data.uri;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key14 in data63){
if(!((key14 === "versions") || (key14 === "idempotencyKey"))){
const err91 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.uri,data:data63};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data63.versions !== undefined){
let data64 = data63.versions;
if(Array.isArray(data64)){
if(data64.length < 1){
const err92 = {instancePath:instancePath+"/uri/versions",schemaPath:"#/properties/uri/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.versions,data:data64};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
let data65 = data64[i7];
if(typeof data65 === "string"){
if(!pattern30.test(data65)){
const err93 = {instancePath:instancePath+"/uri/versions/" + i7,schemaPath:"#/properties/uri/properties/versions/items/pattern",keyword:"pattern",params:{pattern: "^[^/?#\\s]+$"},schema:"^[^/?#\\s]+$",parentSchema:schema6.properties.uri.properties.versions.items,data:data65};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/uri/versions/" + i7,schemaPath:"#/properties/uri/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.versions.items.type,parentSchema:schema6.properties.uri.properties.versions.items,data:data65};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/uri/versions",schemaPath:"#/properties/uri/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.uri.properties.versions.type,parentSchema:schema6.properties.uri.properties.versions,data:data64};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data63.idempotencyKey !== undefined){
let data66 = data63.idempotencyKey;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(Object.keys(data66).length > 1){
const err96 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data66};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(Object.keys(data66).length < 1){
const err97 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data66};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key15 in data66){
if(!(((key15 === "query") || (key15 === "header")) || (key15 === "member"))){
const err98 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data66};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data66.query !== undefined){
let data67 = data66.query;
if(typeof data67 === "string"){
if(!pattern2.test(data67)){
const err99 = {instancePath:instancePath+"/uri/idempotencyKey/query",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.query,data:data67};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/uri/idempotencyKey/query",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/query/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.query.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.query,data:data67};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data66.header !== undefined){
let data68 = data66.header;
if(typeof data68 === "string"){
if(!pattern2.test(data68)){
const err101 = {instancePath:instancePath+"/uri/idempotencyKey/header",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.header,data:data68};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/uri/idempotencyKey/header",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/header/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.header.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.header,data:data68};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data66.member !== undefined){
let data69 = data66.member;
if(typeof data69 === "string"){
if(!pattern2.test(data69)){
const err103 = {instancePath:instancePath+"/uri/idempotencyKey/member",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/member/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.member,data:data69};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/uri/idempotencyKey/member",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/member/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.member.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.member,data:data69};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.uri.properties.idempotencyKey.type,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data66};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "object"},schema:schema6.properties.uri.type,parentSchema:schema6.properties.uri,data:data63};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.errorFor !== undefined){
let data70 = data.errorFor;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.unexpected === undefined){
const err107 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/required",keyword:"required",params:{missingProperty: "unexpected"},schema:schema6.properties.errorFor.required,parentSchema:schema6.properties.errorFor,data:data70};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data70.invalidRequest === undefined){
const err108 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/required",keyword:"required",params:{missingProperty: "invalidRequest"},schema:schema6.properties.errorFor.required,parentSchema:schema6.properties.errorFor,data:data70};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key16 in data70){
if(!(func2.call(schema6.properties.errorFor.properties, key16))){
const err109 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.errorFor,data:data70};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data70.unexpected !== undefined){
let data71 = data70.unexpected;
if(typeof data71 === "string"){
if(!pattern8.test(data71)){
const err110 = {instancePath:instancePath+"/errorFor/unexpected",schemaPath:"#/properties/errorFor/properties/unexpected/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unexpected,data:data71};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/errorFor/unexpected",schemaPath:"#/properties/errorFor/properties/unexpected/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unexpected.type,parentSchema:schema6.properties.errorFor.properties.unexpected,data:data71};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data70.invalidRequest !== undefined){
let data72 = data70.invalidRequest;
if(typeof data72 === "string"){
if(!pattern8.test(data72)){
const err112 = {instancePath:instancePath+"/errorFor/invalidRequest",schemaPath:"#/properties/errorFor/properties/invalidRequest/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidRequest,data:data72};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/errorFor/invalidRequest",schemaPath:"#/properties/errorFor/properties/invalidRequest/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidRequest.type,parentSchema:schema6.properties.errorFor.properties.invalidRequest,data:data72};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data70.invalidTarget !== undefined){
let data73 = data70.invalidTarget;
if(typeof data73 === "string"){
if(!pattern8.test(data73)){
const err114 = {instancePath:instancePath+"/errorFor/invalidTarget",schemaPath:"#/properties/errorFor/properties/invalidTarget/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidTarget,data:data73};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/errorFor/invalidTarget",schemaPath:"#/properties/errorFor/properties/invalidTarget/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidTarget.type,parentSchema:schema6.properties.errorFor.properties.invalidTarget,data:data73};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data70.invalidFieldName !== undefined){
let data74 = data70.invalidFieldName;
if(typeof data74 === "string"){
if(!pattern8.test(data74)){
const err116 = {instancePath:instancePath+"/errorFor/invalidFieldName",schemaPath:"#/properties/errorFor/properties/invalidFieldName/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidFieldName,data:data74};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/errorFor/invalidFieldName",schemaPath:"#/properties/errorFor/properties/invalidFieldName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidFieldName.type,parentSchema:schema6.properties.errorFor.properties.invalidFieldName,data:data74};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data70.unreadableBody !== undefined){
let data75 = data70.unreadableBody;
if(typeof data75 === "string"){
if(!pattern8.test(data75)){
const err118 = {instancePath:instancePath+"/errorFor/unreadableBody",schemaPath:"#/properties/errorFor/properties/unreadableBody/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unreadableBody,data:data75};
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
const err119 = {instancePath:instancePath+"/errorFor/unreadableBody",schemaPath:"#/properties/errorFor/properties/unreadableBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unreadableBody.type,parentSchema:schema6.properties.errorFor.properties.unreadableBody,data:data75};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data70.malformedBody !== undefined){
let data76 = data70.malformedBody;
if(typeof data76 === "string"){
if(!pattern8.test(data76)){
const err120 = {instancePath:instancePath+"/errorFor/malformedBody",schemaPath:"#/properties/errorFor/properties/malformedBody/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.malformedBody,data:data76};
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
const err121 = {instancePath:instancePath+"/errorFor/malformedBody",schemaPath:"#/properties/errorFor/properties/malformedBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.malformedBody.type,parentSchema:schema6.properties.errorFor.properties.malformedBody,data:data76};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data70.invalidBody !== undefined){
let data77 = data70.invalidBody;
if(typeof data77 === "string"){
if(!pattern8.test(data77)){
const err122 = {instancePath:instancePath+"/errorFor/invalidBody",schemaPath:"#/properties/errorFor/properties/invalidBody/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidBody,data:data77};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/errorFor/invalidBody",schemaPath:"#/properties/errorFor/properties/invalidBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidBody.type,parentSchema:schema6.properties.errorFor.properties.invalidBody,data:data77};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data70.unknownPath !== undefined){
let data78 = data70.unknownPath;
if(typeof data78 === "string"){
if(!pattern8.test(data78)){
const err124 = {instancePath:instancePath+"/errorFor/unknownPath",schemaPath:"#/properties/errorFor/properties/unknownPath/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unknownPath,data:data78};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/errorFor/unknownPath",schemaPath:"#/properties/errorFor/properties/unknownPath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unknownPath.type,parentSchema:schema6.properties.errorFor.properties.unknownPath,data:data78};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data70.unknownVersion !== undefined){
let data79 = data70.unknownVersion;
if(typeof data79 === "string"){
if(!pattern8.test(data79)){
const err126 = {instancePath:instancePath+"/errorFor/unknownVersion",schemaPath:"#/properties/errorFor/properties/unknownVersion/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unknownVersion,data:data79};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/errorFor/unknownVersion",schemaPath:"#/properties/errorFor/properties/unknownVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unknownVersion.type,parentSchema:schema6.properties.errorFor.properties.unknownVersion,data:data79};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data70.idempotencyMismatch !== undefined){
let data80 = data70.idempotencyMismatch;
if(typeof data80 === "string"){
if(!pattern8.test(data80)){
const err128 = {instancePath:instancePath+"/errorFor/idempotencyMismatch",schemaPath:"#/properties/errorFor/properties/idempotencyMismatch/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.idempotencyMismatch,data:data80};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/errorFor/idempotencyMismatch",schemaPath:"#/properties/errorFor/properties/idempotencyMismatch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.idempotencyMismatch.type,parentSchema:schema6.properties.errorFor.properties.idempotencyMismatch,data:data80};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data70.precedence !== undefined){
let data81 = data70.precedence;
if(Array.isArray(data81)){
if(data81.length < 1){
const err130 = {instancePath:instancePath+"/errorFor/precedence",schemaPath:"#/properties/errorFor/properties/precedence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.errorFor.properties.precedence,data:data81};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len8 = data81.length;
for(let i8=0; i8<len8; i8++){
let data82 = data81[i8];
if(typeof data82 === "string"){
if(!pattern8.test(data82)){
const err131 = {instancePath:instancePath+"/errorFor/precedence/" + i8,schemaPath:"#/properties/errorFor/properties/precedence/items/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.precedence.items,data:data82};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/errorFor/precedence/" + i8,schemaPath:"#/properties/errorFor/properties/precedence/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.precedence.items.type,parentSchema:schema6.properties.errorFor.properties.precedence.items,data:data82};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/errorFor/precedence",schemaPath:"#/properties/errorFor/properties/precedence/type",keyword:"type",params:{type: "array"},schema:schema6.properties.errorFor.properties.precedence.type,parentSchema:schema6.properties.errorFor.properties.precedence,data:data81};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errorFor.type,parentSchema:schema6.properties.errorFor,data:data70};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.groups !== undefined){
let data83 = data.groups;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key17 in data83){
let data84 = data83[key17];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key18 in data84){
if(!((key18 === "text") || (key18 === "printed"))){
const err135 = {instancePath:instancePath+"/groups/" + escaped(key17),schemaPath:"#/properties/groups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.groups.additionalProperties,data:data84};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data84.text !== undefined){
if(!(validate26(data84.text, {instancePath:instancePath+"/groups/" + escaped(key17)+"/text",parentData:data84,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data84.printed !== undefined){
if(!(validate30(data84.printed, {instancePath:instancePath+"/groups/" + escaped(key17)+"/printed",parentData:data84,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err136 = {instancePath:instancePath+"/groups/" + escaped(key17),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.groups.additionalProperties.type,parentSchema:schema6.properties.groups.additionalProperties,data:data84};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},schema:schema6.properties.groups.type,parentSchema:schema6.properties.groups,data:data83};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.errors !== undefined){
let data87 = data.errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key19 in data87){
let data88 = data87[key19];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.status === undefined){
const err138 = {instancePath:instancePath+"/errors/" + escaped(key19),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data88};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key20 in data88){
if(!(func2.call(schema6.properties.errors.additionalProperties.properties, key20))){
const err139 = {instancePath:instancePath+"/errors/" + escaped(key19),schemaPath:"#/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.errors.additionalProperties,data:data88};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data88.group !== undefined){
let data89 = data88.group;
if(typeof data89 === "string"){
if(!pattern2.test(data89)){
const err140 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.group,data:data89};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.group.type,parentSchema:schema6.properties.errors.additionalProperties.properties.group,data:data89};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data88.status !== undefined){
let data90 = data88.status;
if((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (!(Array.isArray(data90)))){
const err142 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.status.type},schema:schema6.properties.errors.additionalProperties.properties.status.type,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data90};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 599 || isNaN(data90)){
const err143 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data90};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data90 < 200 || isNaN(data90)){
const err144 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data90};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(Array.isArray(data90)){
if(data90.length < 1){
const err145 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data90};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len9 = data90.length;
for(let i9=0; i9<len9; i9++){
let data91 = data90[i9];
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err146 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status/" + i9,schemaPath:"#/properties/errors/additionalProperties/properties/status/items/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.errors.additionalProperties.properties.status.items.type,parentSchema:schema6.properties.errors.additionalProperties.properties.status.items,data:data91};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 599 || isNaN(data91)){
const err147 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status/" + i9,schemaPath:"#/properties/errors/additionalProperties/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.errors.additionalProperties.properties.status.items,data:data91};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data91 < 200 || isNaN(data91)){
const err148 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status/" + i9,schemaPath:"#/properties/errors/additionalProperties/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema6.properties.errors.additionalProperties.properties.status.items,data:data91};
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
let i10 = data90.length;
let j0;
if(i10 > 1){
const indices0 = {};
for(;i10--;){
let item0 = data90[i10];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err149 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j0},schema:true,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data90};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
break;
}
indices0[item0] = i10;
}
}
}
}
if(data88.fault !== undefined){
let data92 = data88.fault;
if(typeof data92 !== "string"){
const err150 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.fault.type,parentSchema:schema6.properties.errors.additionalProperties.properties.fault,data:data92};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((data92 === "client") || (data92 === "server"))){
const err151 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.fault.enum},schema:schema6.properties.errors.additionalProperties.properties.fault.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.fault,data:data92};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data88.retry !== undefined){
let data93 = data88.retry;
if(typeof data93 !== "string"){
const err152 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.retry.type,parentSchema:schema6.properties.errors.additionalProperties.properties.retry,data:data93};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!(((data93 === "never") || (data93 === "backoff")) || (data93 === "after-clock-sync"))){
const err153 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.retry.enum},schema:schema6.properties.errors.additionalProperties.properties.retry.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.retry,data:data93};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data88.message !== undefined){
let data94 = data88.message;
if(typeof data94 === "string"){
if(!pattern2.test(data94)){
const err154 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.message,data:data94};
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
const err155 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.message.type,parentSchema:schema6.properties.errors.additionalProperties.properties.message,data:data94};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data88.params !== undefined){
let data95 = data88.params;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key21 in data95){
let data96 = data95[key21];
if(typeof data96 !== "string"){
const err156 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/params/" + escaped(key21),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties,data:data96};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!((((data96 === "text") || (data96 === "integer")) || (data96 === "utc-date-time")) || (data96 === "http-date"))){
const err157 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/params/" + escaped(key21),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.params.additionalProperties.enum},schema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties,data:data96};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/params",schemaPath:"#/properties/errors/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.params.type,parentSchema:schema6.properties.errors.additionalProperties.properties.params,data:data95};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data88.wire !== undefined){
let data97 = data88.wire;
if((typeof data97 !== "string") && (!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97))))){
const err159 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/wire",schemaPath:"#/properties/errors/additionalProperties/properties/wire/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.wire.type},schema:schema6.properties.errors.additionalProperties.properties.wire.type,parentSchema:schema6.properties.errors.additionalProperties.properties.wire,data:data97};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(typeof data97 === "string"){
if(!pattern2.test(data97)){
const err160 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/wire",schemaPath:"#/properties/errors/additionalProperties/properties/wire/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.wire,data:data97};
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
if(data88.text !== undefined){
let data98 = data88.text;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(Object.keys(data98).length < 1){
const err161 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text",schemaPath:"#/properties/errors/additionalProperties/properties/text/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.text,data:data98};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key22 in data98){
let data99 = data98[key22];
const _errs207 = errors;
const _errs208 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing0;
if(((data99.quoted === undefined) && (missing0 = "quoted")) || ((data99.meaning === undefined) && (missing0 = "meaning"))){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var valid44 = _errs208 === errors;
if(valid44){
const err163 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22),schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/not",keyword:"not",params:{},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.not,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key23 in data99){
if(!(((((key23 === "quoted") || (key23 === "meaning")) || (key23 === "resolution")) || (key23 === "situation")) || (key23 === "note"))){
const err164 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22),schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data99.quoted !== undefined){
let data100 = data99.quoted;
if(typeof data100 === "string"){
if(!pattern2.test(data100)){
const err165 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/quoted/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.quoted,data:data100};
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
const err166 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/quoted/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.quoted.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.quoted,data:data100};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data99.meaning !== undefined){
let data101 = data99.meaning;
if(typeof data101 === "string"){
if(!pattern2.test(data101)){
const err167 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/meaning",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.meaning,data:data101};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/meaning",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.meaning.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.meaning,data:data101};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data99.resolution !== undefined){
let data102 = data99.resolution;
if((typeof data102 !== "string") && (!(data102 && typeof data102 == "object" && !Array.isArray(data102)))){
const err169 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.type},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data102};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(typeof data102 === "string"){
if(!pattern2.test(data102)){
const err170 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data102};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.quoted === undefined){
const err171 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.required,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data102};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key24 in data102){
if(!(key24 === "quoted")){
const err172 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data102};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data102.quoted !== undefined){
let data103 = data102.quoted;
if(typeof data103 === "string"){
if(!pattern2.test(data103)){
const err173 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/resolution/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/properties/quoted/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.properties.quoted,data:data103};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/resolution/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/properties/quoted/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.properties.quoted.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.properties.quoted,data:data103};
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
}
if(data99.situation !== undefined){
let data104 = data99.situation;
if(typeof data104 === "string"){
if(!pattern2.test(data104)){
const err175 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/situation",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/situation/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.situation,data:data104};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/situation",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/situation/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.situation.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.situation,data:data104};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data99.note !== undefined){
let data105 = data99.note;
if(typeof data105 === "string"){
if(!pattern2.test(data105)){
const err177 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/note",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.note,data:data105};
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
const err178 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22)+"/note",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/note/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.note.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.note,data:data105};
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
const err179 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text/" + escaped(key22),schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties,data:data99};
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
const err180 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/text",schemaPath:"#/properties/errors/additionalProperties/properties/text/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.text.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text,data:data98};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data88.printed !== undefined){
let data106 = data88.printed;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length < 1){
const err181 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/printed",schemaPath:"#/properties/errors/additionalProperties/properties/printed/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.printed,data:data106};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key25 in data106){
if(!((key25 === "status") || (key25 === "message"))){
if(!(validate31(data106[key25], {instancePath:instancePath+"/errors/" + escaped(key19)+"/printed/" + escaped(key25),parentData:data106,parentDataProperty:key25,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
if(data106.status !== undefined){
if(!(validate31(data106.status, {instancePath:instancePath+"/errors/" + escaped(key19)+"/printed/status",parentData:data106,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data106.message !== undefined){
if(!(validate31(data106.message, {instancePath:instancePath+"/errors/" + escaped(key19)+"/printed/message",parentData:data106,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err182 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/printed",schemaPath:"#/properties/errors/additionalProperties/properties/printed/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.printed.type,parentSchema:schema6.properties.errors.additionalProperties.properties.printed,data:data106};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data88.example !== undefined){
let data110 = data88.example;
if((typeof data110 !== "string") && (!(data110 && typeof data110 == "object" && !Array.isArray(data110)))){
const err183 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.example.type},schema:schema6.properties.errors.additionalProperties.properties.example.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data110};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(typeof data110 === "string"){
if(!pattern54.test(data110)){
const err184 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+ /\\S*$"},schema:"^[A-Z]+ /\\S*$",parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data110};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(Object.keys(data110).length < 1){
const err185 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data110};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key26 in data110){
if(!((key26 === "request") || (key26 === "params"))){
const err186 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data110};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data110.request !== undefined){
let data111 = data110.request;
if(typeof data111 === "string"){
if(!pattern54.test(data111)){
const err187 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example/request",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/request/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+ /\\S*$"},schema:"^[A-Z]+ /\\S*$",parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.request,data:data111};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example/request",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/request/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.example.properties.request.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.request,data:data111};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data110.params !== undefined){
let data112 = data110.params;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key27 in data112){
let data113 = data112[key27];
if((typeof data113 !== "string") && (!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113))))){
const err189 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example/params/" + escaped(key27),schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/params/additionalProperties/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type},schema:schema6.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties,data:data113};
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
const err190 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/example/params",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/params/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.example.properties.params.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.params,data:data112};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
if(data88.keywords !== undefined){
let data114 = data88.keywords;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(Object.keys(data114).length < 1){
const err191 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/keywords",schemaPath:"#/properties/errors/additionalProperties/properties/keywords/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords,data:data114};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key28 in data114){
let data115 = data114[key28];
if(Array.isArray(data115)){
if(data115.length < 1){
const err192 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/keywords/" + escaped(key28),schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len10 = data115.length;
for(let i11=0; i11<len10; i11++){
let data116 = data115[i11];
if(typeof data116 === "string"){
if(!pattern2.test(data116)){
const err193 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/keywords/" + escaped(key28)+"/" + i11,schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.items,data:data116};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/keywords/" + escaped(key28)+"/" + i11,schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.items.type,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.items,data:data116};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/keywords/" + escaped(key28),schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/keywords",schemaPath:"#/properties/errors/additionalProperties/properties/keywords/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.keywords.type,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords,data:data114};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data88.since !== undefined){
let data117 = data88.since;
if((typeof data117 !== "string") && (!((typeof data117 == "number") && (isFinite(data117))))){
const err197 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/since",schemaPath:"#/properties/errors/additionalProperties/properties/since/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.since.type},schema:schema6.properties.errors.additionalProperties.properties.since.type,parentSchema:schema6.properties.errors.additionalProperties.properties.since,data:data117};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(typeof data117 === "string"){
if(!pattern2.test(data117)){
const err198 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/since",schemaPath:"#/properties/errors/additionalProperties/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.since,data:data117};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data88.deprecated !== undefined){
let data118 = data88.deprecated;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key29 in data118){
if(!(((key29 === "since") || (key29 === "reason")) || (key29 === "use"))){
const err199 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/deprecated",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated,data:data118};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data118.since !== undefined){
let data119 = data118.since;
if((typeof data119 !== "string") && (!((typeof data119 == "number") && (isFinite(data119))))){
const err200 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/deprecated/since",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/since/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.deprecated.properties.since.type},schema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.since.type,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.since,data:data119};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(typeof data119 === "string"){
if(!pattern2.test(data119)){
const err201 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/deprecated/since",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.since,data:data119};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
if(data118.reason !== undefined){
if(!(validate22(data118.reason, {instancePath:instancePath+"/errors/" + escaped(key19)+"/deprecated/reason",parentData:data118,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data118.use !== undefined){
let data121 = data118.use;
if(typeof data121 === "string"){
if(!pattern8.test(data121)){
const err202 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/deprecated/use",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/use/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.use,data:data121};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/deprecated/use",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/use/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.use.type,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.use,data:data121};
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
const err204 = {instancePath:instancePath+"/errors/" + escaped(key19)+"/deprecated",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.deprecated.type,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated,data:data118};
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
const err205 = {instancePath:instancePath+"/errors/" + escaped(key19),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties,data:data88};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.type,parentSchema:schema6.properties.errors,data:data87};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.retired !== undefined){
let data122 = data.retired;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key30 in data122){
let data123 = data122[key30];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key31 in data123){
if(!(((key31 === "since") || (key31 === "reason")) || (key31 === "use"))){
const err207 = {instancePath:instancePath+"/retired/" + escaped(key30),schemaPath:"#/properties/retired/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema6.properties.retired.additionalProperties,data:data123};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data123.since !== undefined){
let data124 = data123.since;
if((typeof data124 !== "string") && (!((typeof data124 == "number") && (isFinite(data124))))){
const err208 = {instancePath:instancePath+"/retired/" + escaped(key30)+"/since",schemaPath:"#/properties/retired/additionalProperties/properties/since/type",keyword:"type",params:{type: schema6.properties.retired.additionalProperties.properties.since.type},schema:schema6.properties.retired.additionalProperties.properties.since.type,parentSchema:schema6.properties.retired.additionalProperties.properties.since,data:data124};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(typeof data124 === "string"){
if(!pattern2.test(data124)){
const err209 = {instancePath:instancePath+"/retired/" + escaped(key30)+"/since",schemaPath:"#/properties/retired/additionalProperties/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.retired.additionalProperties.properties.since,data:data124};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
if(data123.reason !== undefined){
if(!(validate22(data123.reason, {instancePath:instancePath+"/retired/" + escaped(key30)+"/reason",parentData:data123,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data123.use !== undefined){
let data126 = data123.use;
if(typeof data126 === "string"){
if(!pattern8.test(data126)){
const err210 = {instancePath:instancePath+"/retired/" + escaped(key30)+"/use",schemaPath:"#/properties/retired/additionalProperties/properties/use/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.retired.additionalProperties.properties.use,data:data126};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/retired/" + escaped(key30)+"/use",schemaPath:"#/properties/retired/additionalProperties/properties/use/type",keyword:"type",params:{type: "string"},schema:schema6.properties.retired.additionalProperties.properties.use.type,parentSchema:schema6.properties.retired.additionalProperties.properties.use,data:data126};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/retired/" + escaped(key30),schemaPath:"#/properties/retired/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.retired.additionalProperties.type,parentSchema:schema6.properties.retired.additionalProperties,data:data123};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "object"},schema:schema6.properties.retired.type,parentSchema:schema6.properties.retired,data:data122};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
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
