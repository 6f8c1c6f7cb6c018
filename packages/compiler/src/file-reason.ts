/**
 * Says in words why the file system failed, for programs that read and write files by name.
 *
 * @packageDocumentation
 */

/** Says in words why a file could not be read or written; the message of the file system if its code is unknown. */
export function fileReason(error: unknown, task: 'read' | 'write'): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined
  return (typeof reason === 'object' ? reason[task] : reason) ?? message
}

type Reason = string | { readonly read?: string; readonly write?: string }

const reasons: { readonly [code: string]: Reason | undefined } = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EBUSY: 'another program has it open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links form a loop',
  ENOENT: { read: 'there is no such file', write: 'its folder cannot be made' },
  ENOTDIR: { read: 'there is no such file', write: 'a file is where its folder has to be' },
  EISDIR: { read: 'it is a folder; name a file', write: 'a folder is in its place' },
  EEXIST: { write: 'a file is where its folder has to be' },
  EROFS: { write: 'the file system is read-only' },
  ENOSPC: { write: 'the disk is full' },
  EDQUOT: { write: 'the disk quota is used up' },
  EFBIG: { write: 'the file is larger than files may be' },
}
