// @ts-nocheck
// Generated from catalog-file.ts by "pnpm generate". Do not edit.
import type { CatalogFileValidator } from './catalog-file.js'

export const validateCatalogFile: CatalogFileValidator = validate52
const schema19 = {"additionalProperties":false,"description":"a catalog: name, document, headers, uri, answers, body, groups, errors","type":"object","required":["name","document","headers","uri","answers","body","groups","errors"],"properties":{"name":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"a name of letters, digits and \"_\"","type":"string"},"document":{"additionalProperties":false,"description":"the documentation that the catalog follows","type":"object","required":["title","updated"],"properties":{"title":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""},"updated":{"pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","description":"a day of the calendar such as 2025-11-11","type":"string"}}},"headers":{"additionalProperties":false,"description":"the common headers","type":"object","required":["description","request","response"],"properties":{"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""},"request":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a request header: required, its form, the codes that answer it, a description","type":"object","required":["required","description","missing","malformed"],"properties":{"required":{"description":"true or false","type":"boolean"},"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/$defs/part2","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"one of text, integer, utc-date-time"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""},"published":{"$ref":"#/$defs/part4","description":"the status, message or description that is printed otherwise"},"note":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""},"missing":{"pattern":"\\S","description":"an error code","type":"string"},"malformed":{"pattern":"\\S","description":"an error code","type":"string"},"maximumSkewInSeconds":{"minimum":1,"description":"how far the date may be from the clock, in whole seconds","type":"integer"},"expired":{"pattern":"\\S","description":"an error code","type":"string"}}},"description":"the common request headers by name"},"response":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a response header: required, its form, a description","type":"object","required":["required","description"],"properties":{"required":{"description":"true or false","type":"boolean"},"template":{"pattern":"\\S","description":"text with a {hole} for each of the fields","type":"string"},"fields":{"$ref":"#/$defs/part2","description":"the fields of the template by name"},"mediaType":{"pattern":"\\S","description":"a media type such as application/json; charset=utf-8","type":"string"},"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"one of text, integer, utc-date-time"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""},"published":{"$ref":"#/$defs/part4","description":"the status, message or description that is printed otherwise"},"note":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""},"carries":{"pattern":"\\S","description":"a member of the error body","type":"string"}}},"description":"the common response headers by name"}}},"uri":{"additionalProperties":false,"description":"what all paths and query strings have in common: versions, idempotencyToken","type":"object","properties":{"versions":{"description":"the versions of the API as a list, such as [v1]","type":"array","items":{"pattern":"^[^/?#\\s]+$","description":"the first segment of a path, such as v1","type":"string"}},"idempotencyToken":{"pattern":"\\S","description":"the name of a query parameter","type":"string"}}},"answers":{"additionalProperties":false,"description":"the codes that a server answers with: fieldName, unreadableBody, malformedBody, inappropriateBody, unknownPath, unknownVersion, otherwise, precedence","type":"object","required":["fieldName","unreadableBody","malformedBody","inappropriateBody","unknownPath","unknownVersion","otherwise","precedence"],"properties":{"fieldName":{"pattern":"\\S","description":"an error code","type":"string"},"unreadableBody":{"pattern":"\\S","description":"an error code","type":"string"},"malformedBody":{"pattern":"\\S","description":"an error code","type":"string"},"inappropriateBody":{"pattern":"\\S","description":"an error code","type":"string"},"unknownPath":{"pattern":"\\S","description":"an error code","type":"string"},"unknownVersion":{"pattern":"\\S","description":"an error code","type":"string"},"otherwise":{"pattern":"\\S","description":"an error code","type":"string"},"precedence":{"description":"the codes that answer wrong headers and bodies, the first to be answered first","type":"array","items":{"pattern":"\\S","description":"an error code","type":"string"}}}},"body":{"additionalProperties":false,"description":"the JSON body of an error response","type":"object","required":["description","members","example"],"properties":{"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""},"members":{"additionalProperties":{"$ref":"#/$defs/part7","description":"a member of the error body: its type and a description"},"description":"the members of the error body: code, message, requestId","type":"object","required":["code","message","requestId"],"properties":{"code":{"$ref":"#/$defs/part7","description":"a member of the error body: its type and a description"},"message":{"$ref":"#/$defs/part7","description":"a member of the error body: its type and a description"},"requestId":{"$ref":"#/$defs/part7","description":"a member of the error body: its type and a description"}}},"example":{"type":"object","additionalProperties":{"description":"text","type":"string"},"description":"the value of each member"},"note":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""}}},"groups":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a group and its description","type":"object","required":["description"],"properties":{"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""}}},"description":"the groups of errors by name"},"errors":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"an error: group, status, fault, retry, message, description, resolution, example","type":"object","required":["group","status","fault","retry","message","description","resolution","example"],"properties":{"group":{"pattern":"\\S","description":"the name of a group","type":"string"},"status":{"minimum":400,"maximum":599,"description":"an HTTP error status, 400 to 599","type":"integer"},"fault":{"type":"string","enum":["client","server"],"description":"one of client, server"},"retry":{"type":"string","enum":["never","backoff","after-clock-sync"],"description":"one of never, backoff, after-clock-sync"},"message":{"pattern":"\\S","description":"the message on the wire, in English","type":"string"},"params":{"type":"object","additionalProperties":{"type":"string","enum":["text","integer","utc-date-time"],"description":"one of text, integer, utc-date-time"},"description":"the format of each parameter of the message"},"published":{"additionalProperties":false,"minProperties":1,"description":"the status, message or description that is printed otherwise","type":"object","properties":{"status":{"$ref":"#/$defs/part8","description":"the text as it is printed, and the reason why the catalog departs from it"},"message":{"$ref":"#/$defs/part8","description":"the text as it is printed, and the reason why the catalog departs from it"},"description":{"$ref":"#/$defs/part5","description":"the description as it is printed, and the reason why the catalog departs from it"}}},"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""},"resolution":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""},"example":{"additionalProperties":false,"description":"a worked example: the request, why it fails, the parameters, the request id","type":"object","required":["situation","requestId"],"properties":{"request":{"pattern":"^[A-Z]+ /\\S*$","description":"a method and a path such as GET /v1/csn","type":"string"},"situation":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""},"params":{"type":"object","additionalProperties":{"type":["string","integer"],"description":"a string or a whole number"},"description":"a value for each parameter"},"requestId":{"pattern":"\\S","description":"the id of the request","type":"string"}}}}},"description":"the errors by code"},"retired":{"type":"object","additionalProperties":{"additionalProperties":false,"description":"a code that was taken back, and why","type":"object","required":["reason"],"properties":{"reason":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""},"instead":{"pattern":"\\S","description":"an error code","type":"string"}}},"description":"the codes that were taken back"}},"$defs":{"part1":{"additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"one text, under \"quoted\" if the documentation has it to the letter, else under \"authored\"","type":"object","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"},"authored":{"pattern":"\\S","description":"words written for this catalog","type":"string"}}},"part0":{"additionalProperties":false,"description":"a text in each language with its source, such as \"en: { quoted: … }\"","type":"object","required":["en","zh"],"properties":{"en":{"$ref":"#/$defs/part1","description":"one text, under \"quoted\" if the documentation has it to the letter, else under \"authored\""},"zh":{"$ref":"#/$defs/part1","description":"one text, under \"quoted\" if the documentation has it to the letter, else under \"authored\""}}},"part3":{"additionalProperties":false,"description":"a field with a format or a pattern, and a description","type":"object","required":["description"],"properties":{"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"one of text, integer, utc-date-time"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"secret":{"description":"true for what no message or log may show","type":"boolean"},"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""}}},"part2":{"type":"object","additionalProperties":{"$ref":"#/$defs/part3","description":"a field with a format or a pattern, and a description"},"description":"the fields of the template by name"},"part6":{"additionalProperties":false,"description":"a text in each language, under \"en\" and \"zh\"","type":"object","required":["en","zh"],"properties":{"en":{"pattern":"\\S","description":"the text in English","type":"string"},"zh":{"pattern":"\\S","description":"the text in Chinese","type":"string"}}},"part5":{"additionalProperties":false,"description":"the description as it is printed, and the reason why the catalog departs from it","type":"object","required":["text","reason"],"properties":{"text":{"type":["string","object"],"pattern":"\\S","properties":{"en":{"pattern":"\\S","description":"the text in English","type":"string"},"zh":{"pattern":"\\S","description":"the text in Chinese","type":"string"}},"additionalProperties":false,"minProperties":1,"description":"the text as printed, or one for each language that has it, such as \"zh: …\""},"reason":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""}}},"part4":{"additionalProperties":false,"minProperties":1,"description":"the status, message or description that is printed otherwise","type":"object","properties":{"description":{"$ref":"#/$defs/part5","description":"the description as it is printed, and the reason why the catalog departs from it"}}},"part7":{"additionalProperties":false,"description":"a member of the error body: its type and a description","type":"object","required":["type","description"],"properties":{"type":{"type":"string","enum":["string"],"description":"one of string"},"header":{"pattern":"\\S","description":"the name of a header","type":"string"},"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""}}},"part8":{"additionalProperties":false,"description":"the text as it is printed, and the reason why the catalog departs from it","type":"object","required":["text","reason"],"properties":{"text":{"pattern":"\\S","description":"the text as printed","type":"string"},"reason":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern23 = new RegExp("^[^/?#\\s]+$", "u");
const pattern37 = new RegExp("^[A-Z]+ /\\S*$", "u");
const schema20 = {"additionalProperties":false,"description":"a text in each language with its source, such as \"en: { quoted: … }\"","type":"object","required":["en","zh"],"properties":{"en":{"$ref":"#/$defs/part1","description":"one text, under \"quoted\" if the documentation has it to the letter, else under \"authored\""},"zh":{"$ref":"#/$defs/part1","description":"one text, under \"quoted\" if the documentation has it to the letter, else under \"authored\""}}};
const schema21 = {"additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"one text, under \"quoted\" if the documentation has it to the letter, else under \"authored\"","type":"object","properties":{"quoted":{"pattern":"\\S","description":"the words of the API's own documentation","type":"string"},"authored":{"pattern":"\\S","description":"words written for this catalog","type":"string"}}};

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
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "quoted") || (key0 === "authored"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
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
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.quoted,data:data0};
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
const err4 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "string"},schema:schema21.properties.quoted.type,parentSchema:schema21.properties.quoted,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.authored !== undefined){
let data1 = data.authored;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/authored",schemaPath:"#/properties/authored/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.authored,data:data1};
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
const err6 = {instancePath:instancePath+"/authored",schemaPath:"#/properties/authored/type",keyword:"type",params:{type: "string"},schema:schema21.properties.authored.type,parentSchema:schema21.properties.authored,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
if(data.en === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zh"},schema:schema20.required,parentSchema:schema20,data};
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
if(data.en !== undefined){
if(!(validate54(data.en, {instancePath:instancePath+"/en",parentData:data,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.zh !== undefined){
if(!(validate54(data.zh, {instancePath:instancePath+"/zh",parentData:data,parentDataProperty:"zh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":{"$ref":"#/$defs/part3","description":"a field with a format or a pattern, and a description"},"description":"the fields of the template by name"};
const schema23 = {"additionalProperties":false,"description":"a field with a format or a pattern, and a description","type":"object","required":["description"],"properties":{"format":{"type":"string","enum":["text","integer","utc-date-time"],"description":"one of text, integer, utc-date-time"},"pattern":{"pattern":"\\S","description":"an ECMAScript pattern (u flag) for the whole text, without ^ and $","type":"string"},"secret":{"description":"true for what no message or log may show","type":"boolean"},"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "format") || (key0 === "pattern")) || (key0 === "secret")) || (key0 === "description"))){
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
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema23.properties.format.type,parentSchema:schema23.properties.format,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "text") || (data0 === "integer")) || (data0 === "utc-date-time"))){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema23.properties.format.enum},schema:schema23.properties.format.enum,parentSchema:schema23.properties.format,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pattern !== undefined){
let data1 = data.pattern;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.pattern,data:data1};
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
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema23.properties.pattern.type,parentSchema:schema23.properties.pattern,data:data1};
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
if(data.description !== undefined){
if(!(validate53(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate60(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"additionalProperties":false,"minProperties":1,"description":"the status, message or description that is printed otherwise","type":"object","properties":{"description":{"$ref":"#/$defs/part5","description":"the description as it is printed, and the reason why the catalog departs from it"}}};
const schema25 = {"additionalProperties":false,"description":"the description as it is printed, and the reason why the catalog departs from it","type":"object","required":["text","reason"],"properties":{"text":{"type":["string","object"],"pattern":"\\S","properties":{"en":{"pattern":"\\S","description":"the text in English","type":"string"},"zh":{"pattern":"\\S","description":"the text in Chinese","type":"string"}},"additionalProperties":false,"minProperties":1,"description":"the text as printed, or one for each language that has it, such as \"zh: …\""},"reason":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""}}};
const schema26 = {"additionalProperties":false,"description":"a text in each language, under \"en\" and \"zh\"","type":"object","required":["en","zh"],"properties":{"en":{"pattern":"\\S","description":"the text in English","type":"string"},"zh":{"pattern":"\\S","description":"the text in Chinese","type":"string"}}};

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
if(data.en === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zh"},schema:schema26.required,parentSchema:schema26,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
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
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.en,data:data0};
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
const err4 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema26.properties.en.type,parentSchema:schema26.properties.en,data:data0};
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
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.zh,data:data1};
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
const err6 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"},schema:schema26.properties.zh.type,parentSchema:schema26.properties.zh,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
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
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema25.required,parentSchema:schema25,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
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
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: schema25.properties.text.type},schema:schema25.properties.text.type,parentSchema:schema25.properties.text,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25.properties.text,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema25.properties.text,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "en") || (key1 === "zh"))){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.properties.text,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.en !== undefined){
let data1 = data0.en;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/text/en",schemaPath:"#/properties/text/properties/en/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25.properties.text.properties.en,data:data1};
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
const err8 = {instancePath:instancePath+"/text/en",schemaPath:"#/properties/text/properties/en/type",keyword:"type",params:{type: "string"},schema:schema25.properties.text.properties.en.type,parentSchema:schema25.properties.text.properties.en,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.zh !== undefined){
let data2 = data0.zh;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/text/zh",schemaPath:"#/properties/text/properties/zh/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25.properties.text.properties.zh,data:data2};
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
const err10 = {instancePath:instancePath+"/text/zh",schemaPath:"#/properties/text/properties/zh/type",keyword:"type",params:{type: "string"},schema:schema25.properties.text.properties.zh.type,parentSchema:schema25.properties.text.properties.zh,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.reason !== undefined){
if(!(validate67(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "description")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate66(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"additionalProperties":false,"description":"a member of the error body: its type and a description","type":"object","required":["type","description"],"properties":{"type":{"type":"string","enum":["string"],"description":"one of string"},"header":{"pattern":"\\S","description":"the name of a header","type":"string"},"description":{"$ref":"#/$defs/part0","description":"a text in each language with its source, such as \"en: { quoted: … }\""}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "header")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema27.properties.type.type,parentSchema:schema27.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "string")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema27.properties.type.enum},schema:schema27.properties.type.enum,parentSchema:schema27.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.header !== undefined){
let data1 = data.header;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.header,data:data1};
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
const err6 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},schema:schema27.properties.header.type,parentSchema:schema27.properties.header,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate53(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"additionalProperties":false,"description":"the text as it is printed, and the reason why the catalog departs from it","type":"object","required":["text","reason"],"properties":{"text":{"pattern":"\\S","description":"the text as printed","type":"string"},"reason":{"$ref":"#/$defs/part6","description":"a text in each language, under \"en\" and \"zh\""}}};

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
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema28.required,parentSchema:schema28,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
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
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema28.properties.text,data:data0};
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
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema28.properties.text.type,parentSchema:schema28.properties.text,data:data0};
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
if(!(validate67(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.document === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"},schema:schema19.required,parentSchema:schema19,data};
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
if(data.uri === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.answers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answers"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.body === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.groups === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.errors === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
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
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema19.properties.name,data:data0};
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
if(data.document !== undefined){
let data1 = data.document;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err11 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "title"},schema:schema19.properties.document.required,parentSchema:schema19.properties.document,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.updated === undefined){
const err12 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "updated"},schema:schema19.properties.document.required,parentSchema:schema19.properties.document,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "title") || (key1 === "updated"))){
const err13 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.document,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.title !== undefined){
if(!(validate53(data1.title, {instancePath:instancePath+"/document/title",parentData:data1,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data1.updated !== undefined){
let data3 = data1.updated;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err14 = {instancePath:instancePath+"/document/updated",schemaPath:"#/properties/document/properties/updated/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},schema:"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",parentSchema:schema19.properties.document.properties.updated,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/document/updated",schemaPath:"#/properties/document/properties/updated/type",keyword:"type",params:{type: "string"},schema:schema19.properties.document.properties.updated.type,parentSchema:schema19.properties.document.properties.updated,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},schema:schema19.properties.document.type,parentSchema:schema19.properties.document,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.description === undefined){
const err17 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "description"},schema:schema19.properties.headers.required,parentSchema:schema19.properties.headers,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.request === undefined){
const err18 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "request"},schema:schema19.properties.headers.required,parentSchema:schema19.properties.headers,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.response === undefined){
const err19 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "response"},schema:schema19.properties.headers.required,parentSchema:schema19.properties.headers,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "description") || (key2 === "request")) || (key2 === "response"))){
const err20 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.headers,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.description !== undefined){
if(!(validate53(data4.description, {instancePath:instancePath+"/headers/description",parentData:data4,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.request !== undefined){
let data6 = data4.request;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
let data7 = data6[key3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.required === undefined){
const err21 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/required",keyword:"required",params:{missingProperty: "required"},schema:schema19.properties.headers.properties.request.additionalProperties.required,parentSchema:schema19.properties.headers.properties.request.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.description === undefined){
const err22 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},schema:schema19.properties.headers.properties.request.additionalProperties.required,parentSchema:schema19.properties.headers.properties.request.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.missing === undefined){
const err23 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/required",keyword:"required",params:{missingProperty: "missing"},schema:schema19.properties.headers.properties.request.additionalProperties.required,parentSchema:schema19.properties.headers.properties.request.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.malformed === undefined){
const err24 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/required",keyword:"required",params:{missingProperty: "malformed"},schema:schema19.properties.headers.properties.request.additionalProperties.required,parentSchema:schema19.properties.headers.properties.request.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key4 in data7){
if(!(func1.call(schema19.properties.headers.properties.request.additionalProperties.properties, key4))){
const err25 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.headers.properties.request.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.required !== undefined){
let data8 = data7.required;
if(typeof data8 !== "boolean"){
const err26 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.required.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.required,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.template !== undefined){
let data9 = data7.template;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err27 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.template,data:data9};
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
const err28 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/template/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.template.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.template,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.fields !== undefined){
if(!(validate59(data7.fields, {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",parentData:data7,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data7.mediaType !== undefined){
let data11 = data7.mediaType;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err29 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.mediaType,data:data11};
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
const err30 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.mediaType.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.mediaType,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.format !== undefined){
let data12 = data7.format;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.format.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.format,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data12 === "text") || (data12 === "integer")) || (data12 === "utc-date-time"))){
const err32 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.headers.properties.request.additionalProperties.properties.format.enum},schema:schema19.properties.headers.properties.request.additionalProperties.properties.format.enum,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.format,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.pattern !== undefined){
let data13 = data7.pattern;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err33 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.pattern,data:data13};
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
const err34 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.pattern.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.pattern,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.description !== undefined){
if(!(validate53(data7.description, {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data7,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data7.published !== undefined){
if(!(validate65(data7.published, {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/published",parentData:data7,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data7.note !== undefined){
if(!(validate67(data7.note, {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",parentData:data7,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data7.missing !== undefined){
let data17 = data7.missing;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err35 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/missing/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.missing,data:data17};
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
const err36 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/missing/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.missing.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.missing,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.malformed !== undefined){
let data18 = data7.malformed;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err37 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/malformed",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/malformed/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.malformed,data:data18};
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
const err38 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/malformed",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/malformed/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.malformed.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.malformed,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.maximumSkewInSeconds !== undefined){
let data19 = data7.maximumSkewInSeconds;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err39 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/maximumSkewInSeconds",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/maximumSkewInSeconds/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/maximumSkewInSeconds",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/maximumSkewInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.maximumSkewInSeconds,data:data19};
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
if(data7.expired !== undefined){
let data20 = data7.expired;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err41 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/expired",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/expired/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.expired,data:data20};
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
const err42 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/expired",schemaPath:"#/properties/headers/properties/request/additionalProperties/properties/expired/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.request.additionalProperties.properties.expired.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties.properties.expired,data:data20};
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
else {
const err43 = {instancePath:instancePath+"/headers/request/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/request/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.headers.properties.request.additionalProperties.type,parentSchema:schema19.properties.headers.properties.request.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/headers/request",schemaPath:"#/properties/headers/properties/request/type",keyword:"type",params:{type: "object"},schema:schema19.properties.headers.properties.request.type,parentSchema:schema19.properties.headers.properties.request,data:data6};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4.response !== undefined){
let data21 = data4.response;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
let data22 = data21[key5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.required === undefined){
const err45 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/response/additionalProperties/required",keyword:"required",params:{missingProperty: "required"},schema:schema19.properties.headers.properties.response.additionalProperties.required,parentSchema:schema19.properties.headers.properties.response.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data22.description === undefined){
const err46 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/response/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},schema:schema19.properties.headers.properties.response.additionalProperties.required,parentSchema:schema19.properties.headers.properties.response.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key6 in data22){
if(!(func1.call(schema19.properties.headers.properties.response.additionalProperties.properties, key6))){
const err47 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/response/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.headers.properties.response.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.required !== undefined){
let data23 = data22.required;
if(typeof data23 !== "boolean"){
const err48 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.headers.properties.response.additionalProperties.properties.required.type,parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.required,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.template !== undefined){
let data24 = data22.template;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err49 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.template,data:data24};
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
const err50 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/template/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.response.additionalProperties.properties.template.type,parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.template,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.fields !== undefined){
if(!(validate59(data22.fields, {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",parentData:data22,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data22.mediaType !== undefined){
let data26 = data22.mediaType;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err51 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.mediaType,data:data26};
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
const err52 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/mediaType",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/mediaType/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.response.additionalProperties.properties.mediaType.type,parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.mediaType,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.format !== undefined){
let data27 = data22.format;
if(typeof data27 !== "string"){
const err53 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.response.additionalProperties.properties.format.type,parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.format,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data27 === "text") || (data27 === "integer")) || (data27 === "utc-date-time"))){
const err54 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.headers.properties.response.additionalProperties.properties.format.enum},schema:schema19.properties.headers.properties.response.additionalProperties.properties.format.enum,parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.format,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.pattern !== undefined){
let data28 = data22.pattern;
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err55 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.pattern,data:data28};
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
const err56 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.response.additionalProperties.properties.pattern.type,parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.pattern,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.description !== undefined){
if(!(validate53(data22.description, {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data22,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data22.published !== undefined){
if(!(validate65(data22.published, {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/published",parentData:data22,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data22.note !== undefined){
if(!(validate67(data22.note, {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",parentData:data22,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data22.carries !== undefined){
let data32 = data22.carries;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err57 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/carries",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/carries/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.carries,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/carries",schemaPath:"#/properties/headers/properties/response/additionalProperties/properties/carries/type",keyword:"type",params:{type: "string"},schema:schema19.properties.headers.properties.response.additionalProperties.properties.carries.type,parentSchema:schema19.properties.headers.properties.response.additionalProperties.properties.carries,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/headers/response/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/properties/response/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.headers.properties.response.additionalProperties.type,parentSchema:schema19.properties.headers.properties.response.additionalProperties,data:data22};
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
const err60 = {instancePath:instancePath+"/headers/response",schemaPath:"#/properties/headers/properties/response/type",keyword:"type",params:{type: "object"},schema:schema19.properties.headers.properties.response.type,parentSchema:schema19.properties.headers.properties.response,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema19.properties.headers.type,parentSchema:schema19.properties.headers,data:data4};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.uri !== undefined){
let data33 = data.uri;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 in data33){
if(!((key7 === "versions") || (key7 === "idempotencyToken"))){
const err62 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.uri,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data33.versions !== undefined){
let data34 = data33.versions;
if(Array.isArray(data34)){
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
let data35 = data34[i0];
if(typeof data35 === "string"){
if(!pattern23.test(data35)){
const err63 = {instancePath:instancePath+"/uri/versions/" + i0,schemaPath:"#/properties/uri/properties/versions/items/pattern",keyword:"pattern",params:{pattern: "^[^/?#\\s]+$"},schema:"^[^/?#\\s]+$",parentSchema:schema19.properties.uri.properties.versions.items,data:data35};
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
const err64 = {instancePath:instancePath+"/uri/versions/" + i0,schemaPath:"#/properties/uri/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.uri.properties.versions.items.type,parentSchema:schema19.properties.uri.properties.versions.items,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/uri/versions",schemaPath:"#/properties/uri/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema19.properties.uri.properties.versions.type,parentSchema:schema19.properties.uri.properties.versions,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data33.idempotencyToken !== undefined){
let data36 = data33.idempotencyToken;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err66 = {instancePath:instancePath+"/uri/idempotencyToken",schemaPath:"#/properties/uri/properties/idempotencyToken/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.uri.properties.idempotencyToken,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/uri/idempotencyToken",schemaPath:"#/properties/uri/properties/idempotencyToken/type",keyword:"type",params:{type: "string"},schema:schema19.properties.uri.properties.idempotencyToken.type,parentSchema:schema19.properties.uri.properties.idempotencyToken,data:data36};
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
const err68 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "object"},schema:schema19.properties.uri.type,parentSchema:schema19.properties.uri,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.answers !== undefined){
let data37 = data.answers;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.fieldName === undefined){
const err69 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "fieldName"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data37.unreadableBody === undefined){
const err70 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "unreadableBody"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data37.malformedBody === undefined){
const err71 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "malformedBody"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data37.inappropriateBody === undefined){
const err72 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "inappropriateBody"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data37.unknownPath === undefined){
const err73 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "unknownPath"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data37.unknownVersion === undefined){
const err74 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "unknownVersion"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data37.otherwise === undefined){
const err75 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "otherwise"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data37.precedence === undefined){
const err76 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "precedence"},schema:schema19.properties.answers.required,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key8 in data37){
if(!((((((((key8 === "fieldName") || (key8 === "unreadableBody")) || (key8 === "malformedBody")) || (key8 === "inappropriateBody")) || (key8 === "unknownPath")) || (key8 === "unknownVersion")) || (key8 === "otherwise")) || (key8 === "precedence"))){
const err77 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data37.fieldName !== undefined){
let data38 = data37.fieldName;
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err78 = {instancePath:instancePath+"/answers/fieldName",schemaPath:"#/properties/answers/properties/fieldName/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.fieldName,data:data38};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/answers/fieldName",schemaPath:"#/properties/answers/properties/fieldName/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.fieldName.type,parentSchema:schema19.properties.answers.properties.fieldName,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data37.unreadableBody !== undefined){
let data39 = data37.unreadableBody;
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err80 = {instancePath:instancePath+"/answers/unreadableBody",schemaPath:"#/properties/answers/properties/unreadableBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.unreadableBody,data:data39};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/answers/unreadableBody",schemaPath:"#/properties/answers/properties/unreadableBody/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.unreadableBody.type,parentSchema:schema19.properties.answers.properties.unreadableBody,data:data39};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.malformedBody !== undefined){
let data40 = data37.malformedBody;
if(typeof data40 === "string"){
if(!pattern4.test(data40)){
const err82 = {instancePath:instancePath+"/answers/malformedBody",schemaPath:"#/properties/answers/properties/malformedBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.malformedBody,data:data40};
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
const err83 = {instancePath:instancePath+"/answers/malformedBody",schemaPath:"#/properties/answers/properties/malformedBody/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.malformedBody.type,parentSchema:schema19.properties.answers.properties.malformedBody,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data37.inappropriateBody !== undefined){
let data41 = data37.inappropriateBody;
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err84 = {instancePath:instancePath+"/answers/inappropriateBody",schemaPath:"#/properties/answers/properties/inappropriateBody/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.inappropriateBody,data:data41};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/answers/inappropriateBody",schemaPath:"#/properties/answers/properties/inappropriateBody/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.inappropriateBody.type,parentSchema:schema19.properties.answers.properties.inappropriateBody,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data37.unknownPath !== undefined){
let data42 = data37.unknownPath;
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err86 = {instancePath:instancePath+"/answers/unknownPath",schemaPath:"#/properties/answers/properties/unknownPath/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.unknownPath,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/answers/unknownPath",schemaPath:"#/properties/answers/properties/unknownPath/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.unknownPath.type,parentSchema:schema19.properties.answers.properties.unknownPath,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.unknownVersion !== undefined){
let data43 = data37.unknownVersion;
if(typeof data43 === "string"){
if(!pattern4.test(data43)){
const err88 = {instancePath:instancePath+"/answers/unknownVersion",schemaPath:"#/properties/answers/properties/unknownVersion/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.unknownVersion,data:data43};
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
const err89 = {instancePath:instancePath+"/answers/unknownVersion",schemaPath:"#/properties/answers/properties/unknownVersion/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.unknownVersion.type,parentSchema:schema19.properties.answers.properties.unknownVersion,data:data43};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.otherwise !== undefined){
let data44 = data37.otherwise;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err90 = {instancePath:instancePath+"/answers/otherwise",schemaPath:"#/properties/answers/properties/otherwise/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.otherwise,data:data44};
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
const err91 = {instancePath:instancePath+"/answers/otherwise",schemaPath:"#/properties/answers/properties/otherwise/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.otherwise.type,parentSchema:schema19.properties.answers.properties.otherwise,data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.precedence !== undefined){
let data45 = data37.precedence;
if(Array.isArray(data45)){
const len1 = data45.length;
for(let i1=0; i1<len1; i1++){
let data46 = data45[i1];
if(typeof data46 === "string"){
if(!pattern4.test(data46)){
const err92 = {instancePath:instancePath+"/answers/precedence/" + i1,schemaPath:"#/properties/answers/properties/precedence/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.answers.properties.precedence.items,data:data46};
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
const err93 = {instancePath:instancePath+"/answers/precedence/" + i1,schemaPath:"#/properties/answers/properties/precedence/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.answers.properties.precedence.items.type,parentSchema:schema19.properties.answers.properties.precedence.items,data:data46};
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
const err94 = {instancePath:instancePath+"/answers/precedence",schemaPath:"#/properties/answers/properties/precedence/type",keyword:"type",params:{type: "array"},schema:schema19.properties.answers.properties.precedence.type,parentSchema:schema19.properties.answers.properties.precedence,data:data45};
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
const err95 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"},schema:schema19.properties.answers.type,parentSchema:schema19.properties.answers,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.body !== undefined){
let data47 = data.body;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.description === undefined){
const err96 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "description"},schema:schema19.properties.body.required,parentSchema:schema19.properties.body,data:data47};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data47.members === undefined){
const err97 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "members"},schema:schema19.properties.body.required,parentSchema:schema19.properties.body,data:data47};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data47.example === undefined){
const err98 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "example"},schema:schema19.properties.body.required,parentSchema:schema19.properties.body,data:data47};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key9 in data47){
if(!((((key9 === "description") || (key9 === "members")) || (key9 === "example")) || (key9 === "note"))){
const err99 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.body,data:data47};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data47.description !== undefined){
if(!(validate53(data47.description, {instancePath:instancePath+"/body/description",parentData:data47,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data47.members !== undefined){
let data49 = data47.members;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.code === undefined){
const err100 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/required",keyword:"required",params:{missingProperty: "code"},schema:schema19.properties.body.properties.members.required,parentSchema:schema19.properties.body.properties.members,data:data49};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data49.message === undefined){
const err101 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.body.properties.members.required,parentSchema:schema19.properties.body.properties.members,data:data49};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data49.requestId === undefined){
const err102 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/required",keyword:"required",params:{missingProperty: "requestId"},schema:schema19.properties.body.properties.members.required,parentSchema:schema19.properties.body.properties.members,data:data49};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key10 in data49){
if(!(((key10 === "code") || (key10 === "message")) || (key10 === "requestId"))){
if(!(validate77(data49[key10], {instancePath:instancePath+"/body/members/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data49,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
if(data49.code !== undefined){
if(!(validate77(data49.code, {instancePath:instancePath+"/body/members/code",parentData:data49,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data49.message !== undefined){
if(!(validate77(data49.message, {instancePath:instancePath+"/body/members/message",parentData:data49,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data49.requestId !== undefined){
if(!(validate77(data49.requestId, {instancePath:instancePath+"/body/members/requestId",parentData:data49,parentDataProperty:"requestId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err103 = {instancePath:instancePath+"/body/members",schemaPath:"#/properties/body/properties/members/type",keyword:"type",params:{type: "object"},schema:schema19.properties.body.properties.members.type,parentSchema:schema19.properties.body.properties.members,data:data49};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data47.example !== undefined){
let data54 = data47.example;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key11 in data54){
let data55 = data54[key11];
if(typeof data55 !== "string"){
const err104 = {instancePath:instancePath+"/body/example/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/example/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema19.properties.body.properties.example.additionalProperties.type,parentSchema:schema19.properties.body.properties.example.additionalProperties,data:data55};
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
const err105 = {instancePath:instancePath+"/body/example",schemaPath:"#/properties/body/properties/example/type",keyword:"type",params:{type: "object"},schema:schema19.properties.body.properties.example.type,parentSchema:schema19.properties.body.properties.example,data:data54};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data47.note !== undefined){
if(!(validate67(data47.note, {instancePath:instancePath+"/body/note",parentData:data47,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err106 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},schema:schema19.properties.body.type,parentSchema:schema19.properties.body,data:data47};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.groups !== undefined){
let data57 = data.groups;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key12 in data57){
let data58 = data57[key12];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.description === undefined){
const err107 = {instancePath:instancePath+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},schema:schema19.properties.groups.additionalProperties.required,parentSchema:schema19.properties.groups.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key13 in data58){
if(!(key13 === "description")){
const err108 = {instancePath:instancePath+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema19.properties.groups.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data58.description !== undefined){
if(!(validate53(data58.description, {instancePath:instancePath+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data58,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err109 = {instancePath:instancePath+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.groups.additionalProperties.type,parentSchema:schema19.properties.groups.additionalProperties,data:data58};
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
const err110 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},schema:schema19.properties.groups.type,parentSchema:schema19.properties.groups,data:data57};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.errors !== undefined){
let data60 = data.errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key14 in data60){
let data61 = data60[key14];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.group === undefined){
const err111 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "group"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data61.status === undefined){
const err112 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "status"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data61.fault === undefined){
const err113 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "fault"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data61.retry === undefined){
const err114 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "retry"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data61.message === undefined){
const err115 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data61.description === undefined){
const err116 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data61.resolution === undefined){
const err117 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "resolution"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data61.example === undefined){
const err118 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "example"},schema:schema19.properties.errors.additionalProperties.required,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key15 in data61){
if(!(func1.call(schema19.properties.errors.additionalProperties.properties, key15))){
const err119 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data61.group !== undefined){
let data62 = data61.group;
if(typeof data62 === "string"){
if(!pattern4.test(data62)){
const err120 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.group,data:data62};
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
const err121 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/errors/additionalProperties/properties/group/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.group.type,parentSchema:schema19.properties.errors.additionalProperties.properties.group,data:data62};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data61.status !== undefined){
let data63 = data61.status;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err122 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.errors.additionalProperties.properties.status.type,parentSchema:schema19.properties.errors.additionalProperties.properties.status,data:data63};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 599 || isNaN(data63)){
const err123 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema19.properties.errors.additionalProperties.properties.status,data:data63};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data63 < 400 || isNaN(data63)){
const err124 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/errors/additionalProperties/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema19.properties.errors.additionalProperties.properties.status,data:data63};
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
if(data61.fault !== undefined){
let data64 = data61.fault;
if(typeof data64 !== "string"){
const err125 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.fault.type,parentSchema:schema19.properties.errors.additionalProperties.properties.fault,data:data64};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!((data64 === "client") || (data64 === "server"))){
const err126 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/fault",schemaPath:"#/properties/errors/additionalProperties/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.errors.additionalProperties.properties.fault.enum},schema:schema19.properties.errors.additionalProperties.properties.fault.enum,parentSchema:schema19.properties.errors.additionalProperties.properties.fault,data:data64};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data61.retry !== undefined){
let data65 = data61.retry;
if(typeof data65 !== "string"){
const err127 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.retry.type,parentSchema:schema19.properties.errors.additionalProperties.properties.retry,data:data65};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!(((data65 === "never") || (data65 === "backoff")) || (data65 === "after-clock-sync"))){
const err128 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/errors/additionalProperties/properties/retry/enum",keyword:"enum",params:{allowedValues: schema19.properties.errors.additionalProperties.properties.retry.enum},schema:schema19.properties.errors.additionalProperties.properties.retry.enum,parentSchema:schema19.properties.errors.additionalProperties.properties.retry,data:data65};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data61.message !== undefined){
let data66 = data61.message;
if(typeof data66 === "string"){
if(!pattern4.test(data66)){
const err129 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.message,data:data66};
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
const err130 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.message.type,parentSchema:schema19.properties.errors.additionalProperties.properties.message,data:data66};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.params !== undefined){
let data67 = data61.params;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key16 in data67){
let data68 = data67[key16];
if(typeof data68 !== "string"){
const err131 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties.type,parentSchema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!(((data68 === "text") || (data68 === "integer")) || (data68 === "utc-date-time"))){
const err132 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/params/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.errors.additionalProperties.properties.params.additionalProperties.enum},schema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties.enum,parentSchema:schema19.properties.errors.additionalProperties.properties.params.additionalProperties,data:data68};
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
const err133 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/errors/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.additionalProperties.properties.params.type,parentSchema:schema19.properties.errors.additionalProperties.properties.params,data:data67};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data61.published !== undefined){
let data69 = data61.published;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length < 1){
const err134 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/published",schemaPath:"#/properties/errors/additionalProperties/properties/published/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.errors.additionalProperties.properties.published,data:data69};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key17 in data69){
if(!(((key17 === "status") || (key17 === "message")) || (key17 === "description"))){
const err135 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/published",schemaPath:"#/properties/errors/additionalProperties/properties/published/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema19.properties.errors.additionalProperties.properties.published,data:data69};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data69.status !== undefined){
if(!(validate85(data69.status, {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/published/status",parentData:data69,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data69.message !== undefined){
if(!(validate85(data69.message, {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/published/message",parentData:data69,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data69.description !== undefined){
if(!(validate66(data69.description, {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/published/description",parentData:data69,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err136 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/published",schemaPath:"#/properties/errors/additionalProperties/properties/published/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.additionalProperties.properties.published.type,parentSchema:schema19.properties.errors.additionalProperties.properties.published,data:data69};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data61.description !== undefined){
if(!(validate53(data61.description, {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data61,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data61.resolution !== undefined){
if(!(validate67(data61.resolution, {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolution",parentData:data61,parentDataProperty:"resolution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data61.example !== undefined){
let data75 = data61.example;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.situation === undefined){
const err137 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/required",keyword:"required",params:{missingProperty: "situation"},schema:schema19.properties.errors.additionalProperties.properties.example.required,parentSchema:schema19.properties.errors.additionalProperties.properties.example,data:data75};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data75.requestId === undefined){
const err138 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/required",keyword:"required",params:{missingProperty: "requestId"},schema:schema19.properties.errors.additionalProperties.properties.example.required,parentSchema:schema19.properties.errors.additionalProperties.properties.example,data:data75};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key18 in data75){
if(!((((key18 === "request") || (key18 === "situation")) || (key18 === "params")) || (key18 === "requestId"))){
const err139 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema19.properties.errors.additionalProperties.properties.example,data:data75};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data75.request !== undefined){
let data76 = data75.request;
if(typeof data76 === "string"){
if(!pattern37.test(data76)){
const err140 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/request",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/request/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+ /\\S*$"},schema:"^[A-Z]+ /\\S*$",parentSchema:schema19.properties.errors.additionalProperties.properties.example.properties.request,data:data76};
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
const err141 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/request",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/request/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.example.properties.request.type,parentSchema:schema19.properties.errors.additionalProperties.properties.example.properties.request,data:data76};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data75.situation !== undefined){
if(!(validate67(data75.situation, {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/situation",parentData:data75,parentDataProperty:"situation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data75.params !== undefined){
let data78 = data75.params;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key19 in data78){
let data79 = data78[key19];
if((typeof data79 !== "string") && (!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79))))){
const err142 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/params/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/params/additionalProperties/type",keyword:"type",params:{type: schema19.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type},schema:schema19.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties.type,parentSchema:schema19.properties.errors.additionalProperties.properties.example.properties.params.additionalProperties,data:data79};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/params",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/params/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.additionalProperties.properties.example.properties.params.type,parentSchema:schema19.properties.errors.additionalProperties.properties.example.properties.params,data:data78};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data75.requestId !== undefined){
let data80 = data75.requestId;
if(typeof data80 === "string"){
if(!pattern4.test(data80)){
const err144 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/requestId",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/requestId/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.errors.additionalProperties.properties.example.properties.requestId,data:data80};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example/requestId",schemaPath:"#/properties/errors/additionalProperties/properties/example/properties/requestId/type",keyword:"type",params:{type: "string"},schema:schema19.properties.errors.additionalProperties.properties.example.properties.requestId.type,parentSchema:schema19.properties.errors.additionalProperties.properties.example.properties.requestId,data:data80};
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
const err146 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/properties/errors/additionalProperties/properties/example/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.additionalProperties.properties.example.type,parentSchema:schema19.properties.errors.additionalProperties.properties.example,data:data75};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/errors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.additionalProperties.type,parentSchema:schema19.properties.errors.additionalProperties,data:data61};
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
const err148 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema19.properties.errors.type,parentSchema:schema19.properties.errors,data:data60};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.retired !== undefined){
let data81 = data.retired;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key20 in data81){
let data82 = data81[key20];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.reason === undefined){
const err149 = {instancePath:instancePath+"/retired/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.retired.additionalProperties.required,parentSchema:schema19.properties.retired.additionalProperties,data:data82};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key21 in data82){
if(!((key21 === "reason") || (key21 === "instead"))){
const err150 = {instancePath:instancePath+"/retired/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema19.properties.retired.additionalProperties,data:data82};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data82.reason !== undefined){
if(!(validate67(data82.reason, {instancePath:instancePath+"/retired/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data82,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data82.instead !== undefined){
let data84 = data82.instead;
if(typeof data84 === "string"){
if(!pattern4.test(data84)){
const err151 = {instancePath:instancePath+"/retired/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instead",schemaPath:"#/properties/retired/additionalProperties/properties/instead/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.retired.additionalProperties.properties.instead,data:data84};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/retired/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instead",schemaPath:"#/properties/retired/additionalProperties/properties/instead/type",keyword:"type",params:{type: "string"},schema:schema19.properties.retired.additionalProperties.properties.instead.type,parentSchema:schema19.properties.retired.additionalProperties.properties.instead,data:data84};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/retired/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retired/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.retired.additionalProperties.type,parentSchema:schema19.properties.retired.additionalProperties,data:data82};
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
const err154 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "object"},schema:schema19.properties.retired.type,parentSchema:schema19.properties.retired,data:data81};
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
const err155 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
