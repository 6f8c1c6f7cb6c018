import XMLBuilder from 'fast-xml-builder'
import { printable } from '../io.js'

/** The attributes of an element. */
export type Attributes = Readonly<Record<string, string | number>>

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributesGroupName: '$',
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})

/** An element of XML; text from outside goes through {@link xmlText} first. */
export function element(name: string, attributes: Attributes, content: object | string = {}): string {
  const children = typeof content === 'string' ? { '#text': content } : content
  return builder.build({ [name]: { $: attributes, ...children } })
}

/** An element as its two tags, for what is too long to be built at once. */
export function tags(name: string, attributes: Attributes): readonly [open: string, close: string] {
  const hole = '…'
  const { length } = `${hole}</${name}>`
  const whole = element(name, attributes, hole)
  return [whole.slice(0, -length), `</${name}>`]
}

/** Text from outside as XML 1.0 may hold it: what it forbids, and what a terminal acts on, is written out. */
export function xmlText(text: string): string {
  return printable(text).replaceAll(/[\ufffe\uffff]|\p{Surrogate}/gu, (character) => {
    return `\\u{${character.charCodeAt(0).toString(16)}}`
  })
}
