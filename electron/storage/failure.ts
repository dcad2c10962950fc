import { dirname } from 'node:path'
import type { Failed } from '../../shared/ipc/contract.ts'
import { errorCode } from './fileSystem.ts'

const sayings: Readonly<Record<string, readonly [Failed['reason'], string, string]>> = {
  ENOENT: [
    'not-found',
    'it does not exist',
    'Check whether it was moved or renamed, or choose another place.',
  ],
  ENOTDIR: ['not-found', 'a part of its path is not a folder', 'Choose another place.'],
  ENOTFILE: ['other', 'it is not a regular file', 'Choose a file.'],
  EISDIR: ['is-a-directory', 'it is a folder', 'Choose a file.'],
  EACCES: [
    'permission',
    'permission was denied',
    'Choose a place that you may write to, or change its permissions.',
  ],
  EPERM: ['permission', 'the system does not permit it', 'Choose another place, or change its permissions.'],
  EROFS: ['read-only', 'the disk is read-only', 'Save it on another disk.'],
  ENOSPC: ['disk-full', 'the disk is full', 'Free some space and try again, or save it on another disk.'],
  EDQUOT: ['disk-full', 'your disk quota is used up', 'Free some space and try again, or save it elsewhere.'],
  EBUSY: ['busy', 'another program is using it', 'Close the other program, or try again in a moment.'],
  EMFILE: ['busy', 'too many files are open', 'Close other programs and try again.'],
  ENAMETOOLONG: ['other', 'its name is too long', 'Choose a shorter name.'],
  ELOOP: ['other', 'its symbolic links form a loop', 'Choose another place.'],
  EIO: ['other', 'the disk reported an error', 'Save it on another disk and have this one checked.'],
}

/** Turns a file-system error into words: what could not be done, with what, why, and what the user can do.
 * An error that is none (a fault in the program) is thrown on. */
export function describeFailure(
  error: unknown,
  verb: 'open' | 'save' | 'write' | 'read',
  path: string,
): Failed {
  const code = errorCode(error)
  if (code === undefined) throw error
  const [reason, because, whatToDo] = sayings[code] ?? [
    'other',
    `the system says ${code}`,
    'Try another place.',
  ]
  const missingFolder = code === 'ENOENT' && (verb === 'save' || verb === 'write')
  return {
    kind: 'failed',
    reason,
    message: missingFolder
      ? `Could not ${verb} ${path}: the folder ${dirname(path)} does not exist.`
      : `Could not ${verb} ${path}: ${because}.`,
    whatToDo,
  }
}
