// @ts-nocheck
// Generated from catalog-file.ts by "pnpm generate". Do not edit.
import type { CatalogFileValidator } from './catalog-file.js'

export const validateCatalogFile: CatalogFileValidator = validate21
const schema6 = {"additionalProperties":false,"description":"a catalog: its name, its errors, and perhaps headers, body and others","type":"object","required":["name","errors"],"properties":{"name":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"a name of letters, digits and \"_\"","type":"string"},"languages":{"minItems":1,"description":"language tags (BCP 47) as a list, such as [en, zh]","type":"array","items":{"pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$","description":"a language tag (BCP 47) such as en, pt-BR or zh-Hans","type":"string"}},"document":{"additionalProperties":false,"description":"the documentation that the catalog follows: title, updated, url","type":"object","properties":{"title":{"type":"object","additionalProperties":{"type":["string","object"],"pattern":"\\S","properties":{"meaning":{"pattern":"\\S","description":"a title of our own","type":"string"}},"required":["meaning"],"additionalProperties":false,"description":"the title as it is published, or \"{ meaning: … }\" in words of our own"},"description":"a title by language, such as \"en: …\"","minProperties":1},"updated":{"pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","description":"a day of the calendar such as 2025-11-11","type":"string"},"url":{"pattern":"^https?://\\S+$","description":"a link such as https://example.com/errors","type":"string"}}},"reasons":{"type":"object","additionalProperties":{"$ref":"#/definitions/part0","description":"a text by language, such as \"en: …\""},"description":"reasons by name, such as \"lost-space: { en: … }\""},"headers":{"additionalProperties":false,"description":"the common headers: request, response, text","type":"object","properties":{"request":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a request header: its form, and perhaps required, the codes that answer it, a text","type":"object","properties":{"required":{"description":"true or false","type":"boolean"},"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/definitions/part1","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"anyOf":{"minItems":2,"description":"two forms or more","type":"array","items":{"$ref":"#/definitions/part7","description":"a form: template with fields, mediaType, format or pattern"}},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"},"missing":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"malformed":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"maximumSkewInSeconds":{"minimum":1,"description":"how far the date may be from the clock, in whole seconds","type":"integer"},"expired":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}},"description":"the common request headers by name"},"response":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a response header: its form, and perhaps required, a text","type":"object","properties":{"required":{"description":"true or false","type":"boolean"},"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/definitions/part1","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"anyOf":{"minItems":2,"description":"two forms or more","type":"array","items":{"$ref":"#/definitions/part7","description":"a form: template with fields, mediaType, format or pattern"}},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"description":"the common response headers by name"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"body":{"additionalProperties":false,"description":"the JSON body of an error: template, members, example, text","type":"object","properties":{"template":{"type":"object","description":"a JSON object with holes, such as \"{ code: '{code}', message: '{message}' }\""},"members":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a member of the error body: header, none, places, unit, text","type":"object","properties":{"header":{"pattern":"\\S","description":"the name of a header","type":"string"},"none":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"description":"text, a number, true or false"},"description":"a value that means that all is well, or a list of such values"},"places":{"minItems":1,"description":"JSON Pointers as a list, such as [/error/code, /error/type]","type":"array","items":{"pattern":"\\S","description":"a JSON Pointer such as /error/code","type":"string"}},"unit":{"type":"string","enum":["milliseconds"],"description":"one of milliseconds"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"description":"the members of the error body by the names of their holes"},"example":{"type":"object","description":"the JSON body of an error"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"uri":{"additionalProperties":false,"description":"what all paths and query strings have in common: versions, idempotencyKey","type":"object","properties":{"versions":{"minItems":1,"description":"the versions of the API as a list, such as [v1]","type":"array","items":{"pattern":"^[^/?#\\s]+$","description":"the first segment of a path, such as v1","type":"string"}},"idempotencyKey":{"type":"object","properties":{"query":{"pattern":"\\S","description":"the name of a query parameter","type":"string"},"header":{"pattern":"\\S","description":"the name of a header","type":"string"},"member":{"pattern":"\\S","description":"the name of a member of the request body","type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"where the key stands, such as \"{ query: clientToken }\", \"{ header: … }\" or \"{ member: … }\""}}},"errorFor":{"additionalProperties":false,"description":"the codes that a server answers with: \"unexpected\", \"invalidRequest\" and others","type":"object","required":["unexpected","invalidRequest"],"properties":{"unexpected":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidRequest":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidTarget":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidFieldName":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"unreadableBody":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"malformedBody":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"invalidBody":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"unknownPath":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"unknownVersion":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"idempotencyMismatch":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"},"precedence":{"minItems":1,"description":"the names of the errors that can answer a request as a list, the first to be answered first","type":"array","items":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}}},"groups":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a group, such as \"{ text: { en: { meaning: … } } }\"","type":"object","properties":{"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"description":"the groups of errors by name"},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an error: its status, and perhaps message, group, fault, retry, text and others","type":"object","required":["status"],"properties":{"group":{"pattern":"\\S","description":"the name of a group","type":"string"},"status":{"type":["integer","array"],"minimum":200,"maximum":599,"items":{"type":"integer","minimum":200,"maximum":599,"description":"an HTTP status, 200 to 599"},"minItems":1,"uniqueItems":true,"description":"an HTTP status, 200 to 599, or a list of several"},"fault":{"type":"string","enum":["client","server"],"description":"one of client, server"},"retry":{"type":"string","enum":["never","backoff","after-clock-sync"],"description":"backoff or after-clock-sync, or leave it out"},"message":{"pattern":"\\S","description":"the message on the wire","type":"string"},"params":{"type":"object","additionalProperties":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"description":"the format of each parameter of the message"},"wire":{"type":["string","integer"],"pattern":"\\S","description":"a code as it is sent"},"text":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"what the error means, under \"quoted\" or \"meaning\", its resolution, a situation, a note","not":{"required":["quoted","meaning"]},"type":"object","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"},"meaning":{"pattern":"\\S","description":"words of our own","type":"string"},"resolution":{"type":["string","object"],"pattern":"\\S","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"}},"required":["quoted"],"additionalProperties":false,"description":"what to do about the error, or \"{ quoted: … }\""},"situation":{"pattern":"\\S","description":"what went wrong, in one sentence","type":"string"},"note":{"pattern":"\\S","description":"what the catalog adds","type":"string"}}},"description":"texts by language, such as \"en: { meaning: …, resolution: … }\"","minProperties":1},"printed":{"type":"object","properties":{"status":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""},"message":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""}},"additionalProperties":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""},"minProperties":1,"description":"\"status\", \"message\" or a language, with what is printed in its place"},"example":{"type":["string","object"],"pattern":"^[A-Z]+ /\\S*$","properties":{"request":{"pattern":"^[A-Z]+ /\\S*$","description":"a method and a path such as GET /v1/csn","type":"string"},"params":{"type":"object","additionalProperties":{"type":["string","integer"],"description":"a string or a whole number"},"description":"a value for each parameter"}},"additionalProperties":false,"minProperties":1,"description":"a request such as \"GET /v1/csn\", or \"{ request: …, params: … }\""},"keywords":{"type":"object","additionalProperties":{"minItems":1,"description":"words as a list","type":"array","items":{"pattern":"\\S","description":"a word","type":"string"}},"description":"words by language, such as \"en: [quota]\"","minProperties":1},"since":{"type":["string","number"],"pattern":"\\S","description":"a version of the API, such as 1.2.0"},"deprecated":{"additionalProperties":false,"description":"since which version, for which reason, and what to use in its place, such as \"{ since: 1.4.0, use: OtherCode }\"","type":"object","properties":{"since":{"type":["string","number"],"pattern":"\\S","description":"a version of the API, such as 1.2.0"},"reason":{"$ref":"#/definitions/part0","description":"a text by language, such as \"en: …\""},"use":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}}}},"description":"the errors by name"},"retired":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"since which version, for which reason, and what to use in its place, such as \"{ since: 1.4.0, use: OtherCode }\"","type":"object","properties":{"since":{"type":["string","number"],"pattern":"\\S","description":"a version of the API, such as 1.2.0"},"reason":{"$ref":"#/definitions/part0","description":"a text by language, such as \"en: …\""},"use":{"pattern":"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S","description":"the name of an error under \"errors:\"","type":"string"}}},"description":"the codes that were taken back, by name"}},"definitions":{"part0":{"type":"object","additionalProperties":{"pattern":"\\S","description":"the text","type":"string"},"description":"a text by language, such as \"en: …\"","minProperties":1},"part4":{"additionalProperties":false,"description":"what it means, under \"quoted\" in the words of the documentation or else under \"meaning\", and perhaps a \"note\"","not":{"required":["quoted","meaning"]},"type":"object","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"},"meaning":{"pattern":"\\S","description":"words of our own","type":"string"},"note":{"pattern":"\\S","description":"what the catalog adds","type":"string"}}},"part3":{"type":"object","additionalProperties":{"$ref":"#/definitions/part4","description":"what it means, under \"quoted\" in the words of the documentation or else under \"meaning\", and perhaps a \"note\""},"description":"texts by language, such as \"en: { meaning: … }\"","minProperties":1},"part6":{"additionalProperties":false,"description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\"","type":"object","required":["text","because"],"properties":{"text":{"pattern":"\\S","description":"the text as printed","type":"string"},"because":{"pattern":"\\S","description":"one of the reasons of the catalog","type":"string"}}},"part5":{"type":"object","additionalProperties":{"$ref":"#/definitions/part6","description":"the text as it is printed, and the reason, such as \"{ text: 403Forbidden, because: lost-space }\""},"description":"a language, with what is printed in it","minProperties":1},"part2":{"additionalProperties":false,"description":"a field with a \"format\" or a \"pattern\"","type":"object","properties":{"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"secret":{"description":"true for what no message or log may show","type":"boolean"},"text":{"$ref":"#/definitions/part3","description":"texts by language, such as \"en: { meaning: … }\""},"printed":{"$ref":"#/definitions/part5","description":"a language, with what is printed in it"}}},"part1":{"type":"object","additionalProperties":{"$ref":"#/definitions/part2","description":"a field with a \"format\" or a \"pattern\""},"description":"the fields of the template by name"},"part7":{"additionalProperties":false,"description":"a form: template with fields, mediaType, format or pattern","type":"object","properties":{"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/definitions/part1","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time","http-date"],"description":"one of text, integer, utc-date-time, http-date"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern1 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const pattern5 = new RegExp("^https?://\\S+$", "u");
const pattern19 = new RegExp("^(?!(?:0|[1-9][0-9]{0,9})$).*\\S", "u");
const pattern27 = new RegExp("^[^/?#\\s]+$", "u");
const pattern51 = new RegExp("^[A-Z]+ /\\S*$", "u");
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
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema7.additionalProperties,data:data0};
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
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema7.additionalProperties.type,parentSchema:schema7.additionalProperties,data:data0};
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
if(!(validate27(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
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
if(!(validate31(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
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
if(!(validate25(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
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
const err11 = {instancePath:instancePath+"/document/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/document/properties/title/additionalProperties/type",keyword:"type",params:{type: schema6.properties.document.properties.title.additionalProperties.type},schema:schema6.properties.document.properties.title.additionalProperties.type,parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
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
const err12 = {instancePath:instancePath+"/document/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/document/properties/title/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
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
const err13 = {instancePath:instancePath+"/document/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/document/properties/title/additionalProperties/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema6.properties.document.properties.title.additionalProperties.required,parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
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
const err14 = {instancePath:instancePath+"/document/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/document/properties/title/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.document.properties.title.additionalProperties,data:data5};
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
const err15 = {instancePath:instancePath+"/document/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/document/properties/title/additionalProperties/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.document.properties.title.additionalProperties.properties.meaning,data:data6};
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
const err16 = {instancePath:instancePath+"/document/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/document/properties/title/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema6.properties.document.properties.title.additionalProperties.properties.meaning.type,parentSchema:schema6.properties.document.properties.title.additionalProperties.properties.meaning,data:data6};
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
if(data.reasons !== undefined){
let data9 = data.reasons;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!(validate22(data9[key4], {instancePath:instancePath+"/reasons/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "object"},schema:schema6.properties.reasons.type,parentSchema:schema6.properties.reasons,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.headers !== undefined){
let data11 = data.headers;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!((((key5 === "request") || (key5 === "response")) || (key5 === "text")) || (key5 === "printed"))){
const err24 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.headers,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.request !== undefined){
let data12 = data11.request;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key6 in data12){
let data13 = data12[key6];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key7 in data13){
if(!(func2.call(schema6.properties.headers.properties.request.additionalProperties.properties, key7))){
const err25 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.headers.properties.request.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.required !== undefined){
let data14 = data13.required;
if(typeof data14 !== "boolean"){
const err26 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.required.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.required,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.template !== undefined){
let data15 = data13.template;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err27 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.template,data:data15};
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
const err28 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/template/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.template.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.template,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.fields !== undefined){
if(!(validate24(data13.fields, {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",parentData:data13,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data13.mediaType !== undefined){
let data17 = data13.mediaType;
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
const err29 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.mediaType,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.mediaType.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.mediaType,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.format !== undefined){
let data18 = data13.format;
if(typeof data18 !== "string"){
const err31 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.format.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.format,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data18 === "text") || (data18 === "integer")) || (data18 === "utc-date-time")) || (data18 === "http-date"))){
const err32 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema6.properties.headers.properties.request.additionalProperties.properties.format.enum},schema:schema6.properties.headers.properties.request.additionalProperties.properties.format.enum,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.format,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.pattern !== undefined){
let data19 = data13.pattern;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err33 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.pattern,data:data19};
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
const err34 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.pattern.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.pattern,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.anyOf !== undefined){
let data20 = data13.anyOf;
if(Array.isArray(data20)){
if(data20.length < 2){
const err35 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/anyOf",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/anyOf/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.anyOf,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate36(data20[i1], {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/anyOf/" + i1,parentData:data20,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/anyOf",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/anyOf/type",keyword:"type",params:{type: "array"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.anyOf.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.anyOf,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.text !== undefined){
if(!(validate26(data13.text, {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",parentData:data13,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data13.printed !== undefined){
if(!(validate30(data13.printed, {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",parentData:data13,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data13.missing !== undefined){
let data24 = data13.missing;
if(typeof data24 === "string"){
if(!pattern19.test(data24)){
const err37 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/missing/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.missing,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/missing/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.missing.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.missing,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.malformed !== undefined){
let data25 = data13.malformed;
if(typeof data25 === "string"){
if(!pattern19.test(data25)){
const err39 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/malformed",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/malformed/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.malformed,data:data25};
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
const err40 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/malformed",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/malformed/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.malformed.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.malformed,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.maximumSkewInSeconds !== undefined){
let data26 = data13.maximumSkewInSeconds;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err41 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/maximumSkewInSeconds",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/maximumSkewInSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err42 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/maximumSkewInSeconds",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/maximumSkewInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data13.expired !== undefined){
let data27 = data13.expired;
if(typeof data27 === "string"){
if(!pattern19.test(data27)){
const err43 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/expired",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/expired/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.expired,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/expired",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/expired/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.request.additionalProperties.properties.expired.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties.properties.expired,data:data27};
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
const err45 = {instancePath:instancePath+"/headers/request/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.request.additionalProperties.type,parentSchema:schema6.properties.headers.properties.request.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/headers/request",schemaPath:"#/properties/headers/properties/request/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.request.type,parentSchema:schema6.properties.headers.properties.request,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.response !== undefined){
let data28 = data11.response;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 in data28){
let data29 = data28[key8];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key9 in data29){
if(!(func2.call(schema6.properties.headers.properties.response.additionalProperties.properties, key9))){
const err47 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/response/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.headers.properties.response.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data29.required !== undefined){
let data30 = data29.required;
if(typeof data30 !== "boolean"){
const err48 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.required.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.required,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data29.template !== undefined){
let data31 = data29.template;
if(typeof data31 === "string"){
if(!pattern2.test(data31)){
const err49 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.template,data:data31};
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
const err50 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/template/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.template.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.template,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.fields !== undefined){
if(!(validate24(data29.fields, {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",parentData:data29,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data29.mediaType !== undefined){
let data33 = data29.mediaType;
if(typeof data33 === "string"){
if(!pattern2.test(data33)){
const err51 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.mediaType,data:data33};
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
const err52 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.mediaType.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.mediaType,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.format !== undefined){
let data34 = data29.format;
if(typeof data34 !== "string"){
const err53 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.format.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.format,data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((((data34 === "text") || (data34 === "integer")) || (data34 === "utc-date-time")) || (data34 === "http-date"))){
const err54 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema6.properties.headers.properties.response.additionalProperties.properties.format.enum},schema:schema6.properties.headers.properties.response.additionalProperties.properties.format.enum,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.format,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data29.pattern !== undefined){
let data35 = data29.pattern;
if(typeof data35 === "string"){
if(!pattern2.test(data35)){
const err55 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.pattern,data:data35};
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
const err56 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.pattern.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.pattern,data:data35};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data29.anyOf !== undefined){
let data36 = data29.anyOf;
if(Array.isArray(data36)){
if(data36.length < 2){
const err57 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/anyOf",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/anyOf/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.anyOf,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
if(!(validate36(data36[i2], {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/anyOf/" + i2,parentData:data36,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/anyOf",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/anyOf/type",keyword:"type",params:{type: "array"},schema:schema6.properties.headers.properties.response.additionalProperties.properties.anyOf.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties.properties.anyOf,data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data29.text !== undefined){
if(!(validate26(data29.text, {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",parentData:data29,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29.printed !== undefined){
if(!(validate30(data29.printed, {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",parentData:data29,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/headers/response/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/response/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.response.additionalProperties.type,parentSchema:schema6.properties.headers.properties.response.additionalProperties,data:data29};
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
const err60 = {instancePath:instancePath+"/headers/response",schemaPath:"#/properties/headers/properties/response/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.properties.response.type,parentSchema:schema6.properties.headers.properties.response,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data11.text !== undefined){
if(!(validate26(data11.text, {instancePath:instancePath+"/headers/text",parentData:data11,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data11.printed !== undefined){
if(!(validate30(data11.printed, {instancePath:instancePath+"/headers/printed",parentData:data11,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema6.properties.headers.type,parentSchema:schema6.properties.headers,data:data11};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.body !== undefined){
let data42 = data.body;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!(((((key10 === "template") || (key10 === "members")) || (key10 === "example")) || (key10 === "text")) || (key10 === "printed"))){
const err62 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.body,data:data42};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data42.template !== undefined){
let data43 = data42.template;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err63 = {instancePath:instancePath+"/body/template",schemaPath:"#/properties/body/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.template.type,parentSchema:schema6.properties.body.properties.template,data:data43};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data42.members !== undefined){
let data44 = data42.members;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key11 in data44){
let data45 = data44[key11];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key12 in data45){
if(!((((((key12 === "header") || (key12 === "none")) || (key12 === "places")) || (key12 === "unit")) || (key12 === "text")) || (key12 === "printed"))){
const err64 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/members/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.body.properties.members.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data45.header !== undefined){
let data46 = data45.header;
if(typeof data46 === "string"){
if(!pattern2.test(data46)){
const err65 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.header,data:data46};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/header/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.header.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.header,data:data46};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data45.none !== undefined){
let data47 = data45.none;
if((((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))) && (typeof data47 !== "boolean")) && (!(Array.isArray(data47)))){
const err67 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/none",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/none/type",keyword:"type",params:{type: schema6.properties.body.properties.members.additionalProperties.properties.none.type},schema:schema6.properties.body.properties.members.additionalProperties.properties.none.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.none,data:data47};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(Array.isArray(data47)){
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
let data48 = data47[i3];
if(((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))) && (typeof data48 !== "boolean")){
const err68 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/none/" + i3,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/none/items/type",keyword:"type",params:{type: schema6.properties.body.properties.members.additionalProperties.properties.none.items.type},schema:schema6.properties.body.properties.members.additionalProperties.properties.none.items.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.none.items,data:data48};
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
}
if(data45.places !== undefined){
let data49 = data45.places;
if(Array.isArray(data49)){
if(data49.length < 1){
const err69 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/places",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places,data:data49};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if(typeof data50 === "string"){
if(!pattern2.test(data50)){
const err70 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/places/" + i4,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places.items,data:data50};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/places/" + i4,schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.places.items.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places.items,data:data50};
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
const err72 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/places",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/places/type",keyword:"type",params:{type: "array"},schema:schema6.properties.body.properties.members.additionalProperties.properties.places.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.places,data:data49};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data45.unit !== undefined){
let data51 = data45.unit;
if(typeof data51 !== "string"){
const err73 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema6.properties.body.properties.members.additionalProperties.properties.unit.type,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.unit,data:data51};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(data51 === "milliseconds")){
const err74 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/body/properties/members/additionalProperties/properties/unit/enum",keyword:"enum",params:{allowedValues: schema6.properties.body.properties.members.additionalProperties.properties.unit.enum},schema:schema6.properties.body.properties.members.additionalProperties.properties.unit.enum,parentSchema:schema6.properties.body.properties.members.additionalProperties.properties.unit,data:data51};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data45.text !== undefined){
if(!(validate26(data45.text, {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",parentData:data45,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data45.printed !== undefined){
if(!(validate30(data45.printed, {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",parentData:data45,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/body/members/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/members/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.members.additionalProperties.type,parentSchema:schema6.properties.body.properties.members.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.members.type,parentSchema:schema6.properties.body.properties.members,data:data44};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data42.example !== undefined){
let data54 = data42.example;
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
const err77 = {instancePath:instancePath+"/body/example",schemaPath:"#/properties/body/properties/example/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.properties.example.type,parentSchema:schema6.properties.body.properties.example,data:data54};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data42.text !== undefined){
if(!(validate26(data42.text, {instancePath:instancePath+"/body/text",parentData:data42,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data42.printed !== undefined){
if(!(validate30(data42.printed, {instancePath:instancePath+"/body/printed",parentData:data42,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},schema:schema6.properties.body.type,parentSchema:schema6.properties.body,data:data42};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.uri !== undefined){
let data57 = data.uri;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!((key13 === "versions") || (key13 === "idempotencyKey"))){
const err79 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.uri,data:data57};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data57.versions !== undefined){
let data58 = data57.versions;
if(Array.isArray(data58)){
if(data58.length < 1){
const err80 = {instancePath:instancePath+"/uri/versions",schemaPath:"#/properties/uri/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.versions,data:data58};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len5 = data58.length;
for(let i5=0; i5<len5; i5++){
let data59 = data58[i5];
if(typeof data59 === "string"){
if(!pattern27.test(data59)){
const err81 = {instancePath:instancePath+"/uri/versions/" + i5,schemaPath:"#/properties/uri/properties/versions/items/pattern",keyword:"pattern",params:{pattern: "^[^/?#\\s]+$"},schema:"^[^/?#\\s]+$",parentSchema:schema6.properties.uri.properties.versions.items,data:data59};
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
const err82 = {instancePath:instancePath+"/uri/versions/" + i5,schemaPath:"#/properties/uri/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.versions.items.type,parentSchema:schema6.properties.uri.properties.versions.items,data:data59};
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
const err83 = {instancePath:instancePath+"/uri/versions",schemaPath:"#/properties/uri/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.uri.properties.versions.type,parentSchema:schema6.properties.uri.properties.versions,data:data58};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data57.idempotencyKey !== undefined){
let data60 = data57.idempotencyKey;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(Object.keys(data60).length > 1){
const err84 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data60};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(Object.keys(data60).length < 1){
const err85 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data60};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key14 in data60){
if(!(((key14 === "query") || (key14 === "header")) || (key14 === "member"))){
const err86 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data60};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data60.query !== undefined){
let data61 = data60.query;
if(typeof data61 === "string"){
if(!pattern2.test(data61)){
const err87 = {instancePath:instancePath+"/uri/idempotencyKey/query",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.query,data:data61};
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
const err88 = {instancePath:instancePath+"/uri/idempotencyKey/query",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/query/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.query.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.query,data:data61};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data60.header !== undefined){
let data62 = data60.header;
if(typeof data62 === "string"){
if(!pattern2.test(data62)){
const err89 = {instancePath:instancePath+"/uri/idempotencyKey/header",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.header,data:data62};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/uri/idempotencyKey/header",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/header/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.header.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.header,data:data62};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data60.member !== undefined){
let data63 = data60.member;
if(typeof data63 === "string"){
if(!pattern2.test(data63)){
const err91 = {instancePath:instancePath+"/uri/idempotencyKey/member",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/member/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.member,data:data63};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/uri/idempotencyKey/member",schemaPath:"#/properties/uri/properties/idempotencyKey/properties/member/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uri.properties.idempotencyKey.properties.member.type,parentSchema:schema6.properties.uri.properties.idempotencyKey.properties.member,data:data63};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/uri/idempotencyKey",schemaPath:"#/properties/uri/properties/idempotencyKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.uri.properties.idempotencyKey.type,parentSchema:schema6.properties.uri.properties.idempotencyKey,data:data60};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "object"},schema:schema6.properties.uri.type,parentSchema:schema6.properties.uri,data:data57};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.errorFor !== undefined){
let data64 = data.errorFor;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.unexpected === undefined){
const err95 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/required",keyword:"required",params:{missingProperty: "unexpected"},schema:schema6.properties.errorFor.required,parentSchema:schema6.properties.errorFor,data:data64};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data64.invalidRequest === undefined){
const err96 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/required",keyword:"required",params:{missingProperty: "invalidRequest"},schema:schema6.properties.errorFor.required,parentSchema:schema6.properties.errorFor,data:data64};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key15 in data64){
if(!(func2.call(schema6.properties.errorFor.properties, key15))){
const err97 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.errorFor,data:data64};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data64.unexpected !== undefined){
let data65 = data64.unexpected;
if(typeof data65 === "string"){
if(!pattern19.test(data65)){
const err98 = {instancePath:instancePath+"/errorFor/unexpected",schemaPath:"#/properties/errorFor/properties/unexpected/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unexpected,data:data65};
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
const err99 = {instancePath:instancePath+"/errorFor/unexpected",schemaPath:"#/properties/errorFor/properties/unexpected/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unexpected.type,parentSchema:schema6.properties.errorFor.properties.unexpected,data:data65};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data64.invalidRequest !== undefined){
let data66 = data64.invalidRequest;
if(typeof data66 === "string"){
if(!pattern19.test(data66)){
const err100 = {instancePath:instancePath+"/errorFor/invalidRequest",schemaPath:"#/properties/errorFor/properties/invalidRequest/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidRequest,data:data66};
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
const err101 = {instancePath:instancePath+"/errorFor/invalidRequest",schemaPath:"#/properties/errorFor/properties/invalidRequest/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidRequest.type,parentSchema:schema6.properties.errorFor.properties.invalidRequest,data:data66};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data64.invalidTarget !== undefined){
let data67 = data64.invalidTarget;
if(typeof data67 === "string"){
if(!pattern19.test(data67)){
const err102 = {instancePath:instancePath+"/errorFor/invalidTarget",schemaPath:"#/properties/errorFor/properties/invalidTarget/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidTarget,data:data67};
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
const err103 = {instancePath:instancePath+"/errorFor/invalidTarget",schemaPath:"#/properties/errorFor/properties/invalidTarget/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidTarget.type,parentSchema:schema6.properties.errorFor.properties.invalidTarget,data:data67};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data64.invalidFieldName !== undefined){
let data68 = data64.invalidFieldName;
if(typeof data68 === "string"){
if(!pattern19.test(data68)){
const err104 = {instancePath:instancePath+"/errorFor/invalidFieldName",schemaPath:"#/properties/errorFor/properties/invalidFieldName/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidFieldName,data:data68};
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
const err105 = {instancePath:instancePath+"/errorFor/invalidFieldName",schemaPath:"#/properties/errorFor/properties/invalidFieldName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidFieldName.type,parentSchema:schema6.properties.errorFor.properties.invalidFieldName,data:data68};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data64.unreadableBody !== undefined){
let data69 = data64.unreadableBody;
if(typeof data69 === "string"){
if(!pattern19.test(data69)){
const err106 = {instancePath:instancePath+"/errorFor/unreadableBody",schemaPath:"#/properties/errorFor/properties/unreadableBody/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unreadableBody,data:data69};
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
const err107 = {instancePath:instancePath+"/errorFor/unreadableBody",schemaPath:"#/properties/errorFor/properties/unreadableBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unreadableBody.type,parentSchema:schema6.properties.errorFor.properties.unreadableBody,data:data69};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data64.malformedBody !== undefined){
let data70 = data64.malformedBody;
if(typeof data70 === "string"){
if(!pattern19.test(data70)){
const err108 = {instancePath:instancePath+"/errorFor/malformedBody",schemaPath:"#/properties/errorFor/properties/malformedBody/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.malformedBody,data:data70};
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
const err109 = {instancePath:instancePath+"/errorFor/malformedBody",schemaPath:"#/properties/errorFor/properties/malformedBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.malformedBody.type,parentSchema:schema6.properties.errorFor.properties.malformedBody,data:data70};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data64.invalidBody !== undefined){
let data71 = data64.invalidBody;
if(typeof data71 === "string"){
if(!pattern19.test(data71)){
const err110 = {instancePath:instancePath+"/errorFor/invalidBody",schemaPath:"#/properties/errorFor/properties/invalidBody/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.invalidBody,data:data71};
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
const err111 = {instancePath:instancePath+"/errorFor/invalidBody",schemaPath:"#/properties/errorFor/properties/invalidBody/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.invalidBody.type,parentSchema:schema6.properties.errorFor.properties.invalidBody,data:data71};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data64.unknownPath !== undefined){
let data72 = data64.unknownPath;
if(typeof data72 === "string"){
if(!pattern19.test(data72)){
const err112 = {instancePath:instancePath+"/errorFor/unknownPath",schemaPath:"#/properties/errorFor/properties/unknownPath/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unknownPath,data:data72};
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
const err113 = {instancePath:instancePath+"/errorFor/unknownPath",schemaPath:"#/properties/errorFor/properties/unknownPath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unknownPath.type,parentSchema:schema6.properties.errorFor.properties.unknownPath,data:data72};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data64.unknownVersion !== undefined){
let data73 = data64.unknownVersion;
if(typeof data73 === "string"){
if(!pattern19.test(data73)){
const err114 = {instancePath:instancePath+"/errorFor/unknownVersion",schemaPath:"#/properties/errorFor/properties/unknownVersion/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.unknownVersion,data:data73};
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
const err115 = {instancePath:instancePath+"/errorFor/unknownVersion",schemaPath:"#/properties/errorFor/properties/unknownVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.unknownVersion.type,parentSchema:schema6.properties.errorFor.properties.unknownVersion,data:data73};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data64.idempotencyMismatch !== undefined){
let data74 = data64.idempotencyMismatch;
if(typeof data74 === "string"){
if(!pattern19.test(data74)){
const err116 = {instancePath:instancePath+"/errorFor/idempotencyMismatch",schemaPath:"#/properties/errorFor/properties/idempotencyMismatch/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.idempotencyMismatch,data:data74};
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
const err117 = {instancePath:instancePath+"/errorFor/idempotencyMismatch",schemaPath:"#/properties/errorFor/properties/idempotencyMismatch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.idempotencyMismatch.type,parentSchema:schema6.properties.errorFor.properties.idempotencyMismatch,data:data74};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data64.precedence !== undefined){
let data75 = data64.precedence;
if(Array.isArray(data75)){
if(data75.length < 1){
const err118 = {instancePath:instancePath+"/errorFor/precedence",schemaPath:"#/properties/errorFor/properties/precedence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.errorFor.properties.precedence,data:data75};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len6 = data75.length;
for(let i6=0; i6<len6; i6++){
let data76 = data75[i6];
if(typeof data76 === "string"){
if(!pattern19.test(data76)){
const err119 = {instancePath:instancePath+"/errorFor/precedence/" + i6,schemaPath:"#/properties/errorFor/properties/precedence/items/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errorFor.properties.precedence.items,data:data76};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/errorFor/precedence/" + i6,schemaPath:"#/properties/errorFor/properties/precedence/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errorFor.properties.precedence.items.type,parentSchema:schema6.properties.errorFor.properties.precedence.items,data:data76};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/errorFor/precedence",schemaPath:"#/properties/errorFor/properties/precedence/type",keyword:"type",params:{type: "array"},schema:schema6.properties.errorFor.properties.precedence.type,parentSchema:schema6.properties.errorFor.properties.precedence,data:data75};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/errorFor",schemaPath:"#/properties/errorFor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errorFor.type,parentSchema:schema6.properties.errorFor,data:data64};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.groups !== undefined){
let data77 = data.groups;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key16 in data77){
let data78 = data77[key16];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key17 in data78){
if(!((key17 === "text") || (key17 === "printed"))){
const err123 = {instancePath:instancePath+"/groups/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.groups.additionalProperties,data:data78};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data78.text !== undefined){
if(!(validate26(data78.text, {instancePath:instancePath+"/groups/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",parentData:data78,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data78.printed !== undefined){
if(!(validate30(data78.printed, {instancePath:instancePath+"/groups/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",parentData:data78,parentDataProperty:"printed",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err124 = {instancePath:instancePath+"/groups/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.groups.additionalProperties.type,parentSchema:schema6.properties.groups.additionalProperties,data:data78};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},schema:schema6.properties.groups.type,parentSchema:schema6.properties.groups,data:data77};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.errors !== undefined){
let data81 = data.errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key18 in data81){
let data82 = data81[key18];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.status === undefined){
const err126 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.errors.additionalProperties.required,parentSchema:schema6.properties.errors.additionalProperties,data:data82};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key19 in data82){
if(!(func2.call(schema6.properties.errors.additionalProperties.properties, key19))){
const err127 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.errors.additionalProperties,data:data82};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data82.group !== undefined){
let data83 = data82.group;
if(typeof data83 === "string"){
if(!pattern2.test(data83)){
const err128 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.group,data:data83};
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
const err129 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.group.type,parentSchema:schema6.properties.errors.additionalProperties.properties.group,data:data83};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data82.status !== undefined){
let data84 = data82.status;
if((!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))) && (!(Array.isArray(data84)))){
const err130 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.status.type},schema:schema6.properties.errors.additionalProperties.properties.status.type,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data84};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 599 || isNaN(data84)){
const err131 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data84};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data84 < 200 || isNaN(data84)){
const err132 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data84};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(Array.isArray(data84)){
if(data84.length < 1){
const err133 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data84};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len7 = data84.length;
for(let i7=0; i7<len7; i7++){
let data85 = data84[i7];
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err134 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status/" + i7,schemaPath:"#/properties/errors/additionalProperties/properties/status/items/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.errors.additionalProperties.properties.status.items.type,parentSchema:schema6.properties.errors.additionalProperties.properties.status.items,data:data85};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 599 || isNaN(data85)){
const err135 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status/" + i7,schemaPath:"#/properties/errors/additionalProperties/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.errors.additionalProperties.properties.status.items,data:data85};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data85 < 200 || isNaN(data85)){
const err136 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status/" + i7,schemaPath:"#/properties/errors/additionalProperties/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema6.properties.errors.additionalProperties.properties.status.items,data:data85};
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
let i8 = data84.length;
let j0;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data84[i8];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err137 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j0},schema:true,parentSchema:schema6.properties.errors.additionalProperties.properties.status,data:data84};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
break;
}
indices0[item0] = i8;
}
}
}
}
if(data82.fault !== undefined){
let data86 = data82.fault;
if(typeof data86 !== "string"){
const err138 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.fault.type,parentSchema:schema6.properties.errors.additionalProperties.properties.fault,data:data86};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((data86 === "client") || (data86 === "server"))){
const err139 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.fault.enum},schema:schema6.properties.errors.additionalProperties.properties.fault.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.fault,data:data86};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data82.retry !== undefined){
let data87 = data82.retry;
if(typeof data87 !== "string"){
const err140 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.retry.type,parentSchema:schema6.properties.errors.additionalProperties.properties.retry,data:data87};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!(((data87 === "never") || (data87 === "backoff")) || (data87 === "after-clock-sync"))){
const err141 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.retry.enum},schema:schema6.properties.errors.additionalProperties.properties.retry.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.retry,data:data87};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data82.message !== undefined){
let data88 = data82.message;
if(typeof data88 === "string"){
if(!pattern2.test(data88)){
const err142 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.message,data:data88};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.message.type,parentSchema:schema6.properties.errors.additionalProperties.properties.message,data:data88};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data82.params !== undefined){
let data89 = data82.params;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key20 in data89){
let data90 = data89[key20];
if(typeof data90 !== "string"){
const err144 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties,data:data90};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((((data90 === "text") || (data90 === "integer")) || (data90 === "utc-date-time")) || (data90 === "http-date"))){
const err145 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.properties.errors.additionalProperties.properties.params.additionalProperties.enum},schema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties.enum,parentSchema:schema6.properties.errors.additionalProperties.properties.params.additionalProperties,data:data90};
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
const err146 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/errors/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.params.type,parentSchema:schema6.properties.errors.additionalProperties.properties.params,data:data89};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data82.wire !== undefined){
let data91 = data82.wire;
if((typeof data91 !== "string") && (!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91))))){
const err147 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wire",schemaPath:"#/properties/errors/additionalProperties/properties/wire/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.wire.type},schema:schema6.properties.errors.additionalProperties.properties.wire.type,parentSchema:schema6.properties.errors.additionalProperties.properties.wire,data:data91};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data91 === "string"){
if(!pattern2.test(data91)){
const err148 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wire",schemaPath:"#/properties/errors/additionalProperties/properties/wire/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.wire,data:data91};
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
if(data82.text !== undefined){
let data92 = data82.text;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(Object.keys(data92).length < 1){
const err149 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/errors/additionalProperties/properties/text/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.text,data:data92};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key21 in data92){
let data93 = data92[key21];
const _errs194 = errors;
const _errs195 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing0;
if(((data93.quoted === undefined) && (missing0 = "quoted")) || ((data93.meaning === undefined) && (missing0 = "meaning"))){
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var valid39 = _errs195 === errors;
if(valid39){
const err151 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/not",keyword:"not",params:{},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.not,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key22 in data93){
if(!(((((key22 === "quoted") || (key22 === "meaning")) || (key22 === "resolution")) || (key22 === "situation")) || (key22 === "note"))){
const err152 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data93.quoted !== undefined){
let data94 = data93.quoted;
if(typeof data94 === "string"){
if(!pattern2.test(data94)){
const err153 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/quoted/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.quoted,data:data94};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/quoted/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.quoted.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.quoted,data:data94};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data93.meaning !== undefined){
let data95 = data93.meaning;
if(typeof data95 === "string"){
if(!pattern2.test(data95)){
const err155 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/meaning/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.meaning,data:data95};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.meaning.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.meaning,data:data95};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data93.resolution !== undefined){
let data96 = data93.resolution;
if((typeof data96 !== "string") && (!(data96 && typeof data96 == "object" && !Array.isArray(data96)))){
const err157 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.type},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data96};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(typeof data96 === "string"){
if(!pattern2.test(data96)){
const err158 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data96};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.quoted === undefined){
const err159 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/required",keyword:"required",params:{missingProperty: "quoted"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.required,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data96};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key23 in data96){
if(!(key23 === "quoted")){
const err160 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolution",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution,data:data96};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data96.quoted !== undefined){
let data97 = data96.quoted;
if(typeof data97 === "string"){
if(!pattern2.test(data97)){
const err161 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolution/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/properties/quoted/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.properties.quoted,data:data97};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolution/quoted",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/resolution/properties/quoted/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.properties.quoted.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.resolution.properties.quoted,data:data97};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
}
if(data93.situation !== undefined){
let data98 = data93.situation;
if(typeof data98 === "string"){
if(!pattern2.test(data98)){
const err163 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/situation",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/situation/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.situation,data:data98};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/situation",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/situation/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.situation.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.situation,data:data98};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data93.note !== undefined){
let data99 = data93.note;
if(typeof data99 === "string"){
if(!pattern2.test(data99)){
const err165 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.note,data:data99};
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
const err166 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/properties/note/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.note.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.properties.note,data:data99};
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
const err167 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/text/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/errors/additionalProperties/properties/text/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.text.type,parentSchema:schema6.properties.errors.additionalProperties.properties.text,data:data92};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data82.printed !== undefined){
let data100 = data82.printed;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(Object.keys(data100).length < 1){
const err169 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",schemaPath:"#/properties/errors/additionalProperties/properties/printed/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.printed,data:data100};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key24 in data100){
if(!((key24 === "status") || (key24 === "message"))){
if(!(validate31(data100[key24], {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data100,parentDataProperty:key24,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
if(data100.status !== undefined){
if(!(validate31(data100.status, {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed/status",parentData:data100,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data100.message !== undefined){
if(!(validate31(data100.message, {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed/message",parentData:data100,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err170 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/printed",schemaPath:"#/properties/errors/additionalProperties/properties/printed/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.printed.type,parentSchema:schema6.properties.errors.additionalProperties.properties.printed,data:data100};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data82.example !== undefined){
let data104 = data82.example;
if((typeof data104 !== "string") && (!(data104 && typeof data104 == "object" && !Array.isArray(data104)))){
const err171 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.example.type},schema:schema6.properties.errors.additionalProperties.properties.example.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data104};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(typeof data104 === "string"){
if(!pattern51.test(data104)){
const err172 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+ /\\S*$"},schema:"^[A-Z]+ /\\S*$",parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data104};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(Object.keys(data104).length < 1){
const err173 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data104};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key25 in data104){
if(!((key25 === "request") || (key25 === "params"))){
const err174 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.example,data:data104};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data104.request !== undefined){
let data105 = data104.request;
if(typeof data105 === "string"){
if(!pattern51.test(data105)){
const err175 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/request",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/request/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+ /\\S*$"},schema:"^[A-Z]+ /\\S*$",parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.request,data:data105};
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
const err176 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/request",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/request/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.example.properties.request.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.request,data:data105};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data104.params !== undefined){
let data106 = data104.params;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key26 in data106){
let data107 = data106[key26];
if((typeof data107 !== "string") && (!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107))))){
const err177 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/params/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/params/additionalProperties/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type},schema:schema6.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/params",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/params/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.example.properties.params.type,parentSchema:schema6.properties.errors.additionalProperties.properties.example.properties.params,data:data106};
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
}
if(data82.keywords !== undefined){
let data108 = data82.keywords;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(Object.keys(data108).length < 1){
const err179 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords",schemaPath:"#/properties/errors/additionalProperties/properties/keywords/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords,data:data108};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key27 in data108){
let data109 = data108[key27];
if(Array.isArray(data109)){
if(data109.length < 1){
const err180 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties,data:data109};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len8 = data109.length;
for(let i9=0; i9<len8; i9++){
let data110 = data109[i9];
if(typeof data110 === "string"){
if(!pattern2.test(data110)){
const err181 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.items,data:data110};
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
const err182 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.items.type,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.items,data:data110};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/keywords/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords.additionalProperties,data:data109};
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
const err184 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords",schemaPath:"#/properties/errors/additionalProperties/properties/keywords/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.keywords.type,parentSchema:schema6.properties.errors.additionalProperties.properties.keywords,data:data108};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data82.since !== undefined){
let data111 = data82.since;
if((typeof data111 !== "string") && (!((typeof data111 == "number") && (isFinite(data111))))){
const err185 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/since",schemaPath:"#/properties/errors/additionalProperties/properties/since/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.since.type},schema:schema6.properties.errors.additionalProperties.properties.since.type,parentSchema:schema6.properties.errors.additionalProperties.properties.since,data:data111};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data111 === "string"){
if(!pattern2.test(data111)){
const err186 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/since",schemaPath:"#/properties/errors/additionalProperties/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.since,data:data111};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data82.deprecated !== undefined){
let data112 = data82.deprecated;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key28 in data112){
if(!(((key28 === "since") || (key28 === "reason")) || (key28 === "use"))){
const err187 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated,data:data112};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data112.since !== undefined){
let data113 = data112.since;
if((typeof data113 !== "string") && (!((typeof data113 == "number") && (isFinite(data113))))){
const err188 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated/since",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/since/type",keyword:"type",params:{type: schema6.properties.errors.additionalProperties.properties.deprecated.properties.since.type},schema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.since.type,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.since,data:data113};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(typeof data113 === "string"){
if(!pattern2.test(data113)){
const err189 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated/since",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.since,data:data113};
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
if(data112.reason !== undefined){
if(!(validate22(data112.reason, {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated/reason",parentData:data112,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data112.use !== undefined){
let data115 = data112.use;
if(typeof data115 === "string"){
if(!pattern19.test(data115)){
const err190 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated/use",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/use/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.use,data:data115};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated/use",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/properties/use/type",keyword:"type",params:{type: "string"},schema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.use.type,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated.properties.use,data:data115};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated",schemaPath:"#/properties/errors/additionalProperties/properties/deprecated/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.properties.deprecated.type,parentSchema:schema6.properties.errors.additionalProperties.properties.deprecated,data:data112};
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
const err193 = {instancePath:instancePath+"/errors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.additionalProperties.type,parentSchema:schema6.properties.errors.additionalProperties,data:data82};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema6.properties.errors.type,parentSchema:schema6.properties.errors,data:data81};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.retired !== undefined){
let data116 = data.retired;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key29 in data116){
let data117 = data116[key29];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key30 in data117){
if(!(((key30 === "since") || (key30 === "reason")) || (key30 === "use"))){
const err195 = {instancePath:instancePath+"/retired/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema6.properties.retired.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data117.since !== undefined){
let data118 = data117.since;
if((typeof data118 !== "string") && (!((typeof data118 == "number") && (isFinite(data118))))){
const err196 = {instancePath:instancePath+"/retired/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/since",schemaPath:"#/properties/retired/additionalProperties/properties/since/type",keyword:"type",params:{type: schema6.properties.retired.additionalProperties.properties.since.type},schema:schema6.properties.retired.additionalProperties.properties.since.type,parentSchema:schema6.properties.retired.additionalProperties.properties.since,data:data118};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(typeof data118 === "string"){
if(!pattern2.test(data118)){
const err197 = {instancePath:instancePath+"/retired/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/since",schemaPath:"#/properties/retired/additionalProperties/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.retired.additionalProperties.properties.since,data:data118};
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
if(data117.reason !== undefined){
if(!(validate22(data117.reason, {instancePath:instancePath+"/retired/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data117,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data117.use !== undefined){
let data120 = data117.use;
if(typeof data120 === "string"){
if(!pattern19.test(data120)){
const err198 = {instancePath:instancePath+"/retired/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/retired/additionalProperties/properties/use/pattern",keyword:"pattern",params:{pattern: "^(?!(?:0|[1-9][0-9]{0,9})$).*\\S"},schema:"^(?!(?:0|[1-9][0-9]{0,9})$).*\\S",parentSchema:schema6.properties.retired.additionalProperties.properties.use,data:data120};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/retired/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/retired/additionalProperties/properties/use/type",keyword:"type",params:{type: "string"},schema:schema6.properties.retired.additionalProperties.properties.use.type,parentSchema:schema6.properties.retired.additionalProperties.properties.use,data:data120};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/retired/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.retired.additionalProperties.type,parentSchema:schema6.properties.retired.additionalProperties,data:data117};
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
const err201 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "object"},schema:schema6.properties.retired.type,parentSchema:schema6.properties.retired,data:data116};
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
else {
const err202 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
