/**
 * Whether an object is a Fetch `Headers`, of any implementation. Asked without naming the class, since Node loads all
 * of its Fetch when somebody does.
 */
export function isFetchHeaders(value: object): value is Headers {
  return Object.prototype.toString.call(value) === '[object Headers]'
}
