import type { Phrases } from '../rules.js'

/** What to say of the breach of each rule, in English. */
export const en: Phrases = {
  'header-name-invalid': ({ name }) => `${JSON.stringify(name)} cannot be the name of a header.`,
  'header-missing': ({ name }) => `The header ${name} is missing.`,
  'header-repeated': ({ name, count }) => `The header ${name} was sent ${count} times.`,
  'header-not-text': ({ name }) => `The value of the header ${name} is not text.`,
  'header-empty': ({ name }) => `The header ${name} is empty.`,
  'header-unsafe': ({ name, character, position }) =>
    `The header ${name} has the character ${character} at position ${position}, which no header may have.`,
  'header-malformed': ({ name }) => `The header ${name} is not what it has to be.`,
  'header-field-malformed': ({ name, field }) => `The part ${field} of the header ${name} is not what it has to be.`,
  'date-skewed': ({ name, seconds, limit }) =>
    `The time in the header ${name} is ${seconds} seconds from the clock; ${limit} are allowed.`,
  'status-not-http': ({ status }) => `${status} is no HTTP status code.`,
  'status-differs': ({ code, actual, expected }) =>
    `${code} was answered with the status ${actual}; the catalog has ${expected}.`,
  'body-missing': () => 'There is no body.',
  'body-unreadable': ({ reason }) => `The body could not be read: ${reason}.`,
  'body-too-large': ({ limit }) => `The body is longer than ${limit} bytes.`,
  'body-not-utf8': () => 'The body is not encoded in UTF-8.',
  'body-not-json': () => 'The body is not JSON.',
  'body-not-object': () => 'The body is not a JSON object.',
  'body-inappropriate': ({ member, reason }) =>
    `${member === '' ? 'The body' : `The member ${member} of the body`} is not what the operation takes: ${reason}`,
  'member-missing': ({ name }) => `The body has no member ${name}.`,
  'member-not-string': ({ name }) => `The member ${name} of the body is not a string.`,
  'member-has-space': ({ name }) => `The member ${name} of the body has white space around it.`,
  'code-unknown': ({ code }) => `The code ${code} is not in the catalog.`,
  'message-differs': ({ code }) => `The message is not the one that the catalog has for ${code}.`,
  'request-id-differs': ({ name, header }) => `The member ${name} of the body differs from the header ${header}.`,
  'error-on-success': ({ code, status }) => `The error ${code} came with the success status ${status}.`,
}
