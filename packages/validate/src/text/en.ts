import type { TargetFault } from '@errbook/http-message'
import type { Phrases } from '../describe-issue.js'
import type { JsonType } from '../issue.js'

/** What to say in English of an issue by each rule. */
export const en: Phrases = {
  'header-missing': ({ name }) => `The header ${name} is missing.`,
  'header-malformed': ({ name }) => `The header ${name} is malformed.`,
  'status-not-http': () => 'The status is not an HTTP status code.',
  'status-differs': ({ code, actual, expected }) =>
    `The error ${code} came with the status ${actual}, not ${expected}.`,
  'body-missing': () => 'The body is missing.',
  'body-not-object': () => 'The body is not a JSON object.',
  'member-missing': ({ name }) => `The member ${name} of the body is missing.`,
  'member-type': ({ name, type }) => `The member ${name} of the body is not ${jsonTypes[type]}.`,
  'member-malformed': ({ name }) => `The member ${name} of the body is malformed.`,
  'constant-differs': ({ name }) => `The member ${name} of the body is not the value that every error body has there.`,
  'item-missing': ({ name }) => `The list ${name} of the body has no item that says an error.`,
  'member-status-differs': ({ name, status, said }) =>
    `The member ${name} of the body says the status ${said}, but the response has the status ${status}.`,
  'member-has-space': ({ name }) => `The member ${name} of the body has white space around it.`,
  'code-unknown': ({ code, nearest }) =>
    `The code ${code} is not in the catalog${nearest ? ` (the nearest: ${nearest})` : ''}.`,
  'header-differs': ({ name, header }) => `The member ${name} of the body differs from the header ${header}.`,
  'error-on-success': ({ code, status }) => `The error ${code} came with the success status ${status}.`,
  'target-invalid': ({ fault }) => targetFaults[fault],
  'header-name-invalid': ({ name }) => `The header name ${JSON.stringify(name)} is invalid.`,
  'header-repeated': ({ name, count }) => `The header ${name} was sent ${count} times.`,
  'header-not-text': ({ name }) => `The value of the header ${name} is not text.`,
  'header-empty': ({ name }) => `The header ${name} is empty.`,
  'header-too-long': ({ name, limit }) => `The header ${name} is longer than ${limit} bytes.`,
  'header-unsafe': ({ name, character, position }) =>
    `The header ${name} has the character ${character} at position ${position}, which is not allowed there.`,
  'header-field-malformed': ({ name, field }) => `The part ${field} of the header ${name} is malformed.`,
  'date-skewed': ({ name, seconds, limit }) =>
    `The time in the header ${name} is ${seconds} seconds from the clock; ${limit} are allowed.`,
  'body-unreadable': ({ reason }) => `The body could not be read: ${reason}.`,
  'body-too-large': ({ limit }) => `The body is longer than ${limit} bytes.`,
  'body-not-utf8': () => 'The body is not encoded in UTF-8.',
  'body-not-json': () => 'The body is not JSON.',
  'body-inappropriate': ({ member, reason }) =>
    `${member === '' ? 'The body' : `The member ${member} of the body`} is not what the operation takes: ${reason}`,
  'message-differs': ({ code }) => `The message is not the one that the catalog has for ${code}.`,
}

const jsonTypes: { readonly [T in JsonType]: string } = {
  string: 'a string',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
}

const targetFaults: { readonly [F in TargetFault]: string } = {
  form: 'The request target is neither a path nor an http or https URL in its final form.',
  fragment: 'The request target has a fragment (#), which belongs to the client alone.',
  encoding: 'The path of the request has percent escapes that are not UTF-8.',
  'host-invalid': 'The Host header is not a host.',
  'host-repeated': 'The request names its host more than once.',
  'host-differs': 'The request target names another host than the Host header.',
}
