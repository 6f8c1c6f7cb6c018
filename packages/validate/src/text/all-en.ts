import type { TargetFault } from '@errbook/http-message'
import type { Phrases } from '../rules.js'
import { en } from './en.js'

const targetFaults: { readonly [F in TargetFault]: string } = {
  form: 'The request target is neither a path nor an http or https URL in its final form.',
  fragment: 'The request target has a fragment (#), which belongs to the client alone.',
  encoding: 'The path of the request has percent escapes that are not UTF-8.',
  'host-invalid': 'The Host header is not a host.',
  'host-repeated': 'The request names its host more than once.',
  'host-differs': 'The request target names another host than the Host header.',
}

/** What to say in English of the breach of each rule. */
export const allEn: Phrases = {
  ...en,
  'target-invalid': ({ fault }) => targetFaults[fault],
  'header-name-invalid': ({ name }) => `${JSON.stringify(name)} cannot be the name of a header.`,
  'header-repeated': ({ name, count }) => `The header ${name} was sent ${count} times.`,
  'header-not-text': ({ name }) => `The value of the header ${name} is not text.`,
  'header-empty': ({ name }) => `The header ${name} is empty.`,
  'header-too-long': ({ name, limit }) => `The header ${name} is longer than ${limit} bytes.`,
  'header-unsafe': ({ name, character, position }) =>
    `The header ${name} has the character ${character} at position ${position}, which no header may have.`,
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
