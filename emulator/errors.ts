/** A failure the caller is told about: `code` and `message` travel in the reply of the SDK protocol. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The request is wrong: the real database would refuse it too. */
export function refused(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}

/** The real cloud may know it, this one does not: said aloud instead of guessed. */
export function unsupported(what: string): CloudError {
  return new CloudError('LOCAL_UNSUPPORTED', `${what} is not supported by the local CloudBase.`)
}

/** Another transaction got there first; the SDK retries `runTransaction` on exactly this code. */
export function conflict(): CloudError {
  return new CloudError('DATABASE_TRANSACTION_CONFLICT', 'Transaction conflict')
}

/** Stops the program with one sentence instead of a stack: wrong arguments, a port or a folder in use. */
export class StartError extends Error {}

/** The port or the folder is another process's: it may be about to let go. */
export class BusyError extends StartError {}
