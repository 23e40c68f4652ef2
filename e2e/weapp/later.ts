/** A call in WeChat's manner hands its answer to these. */
interface Callbacks {
  readonly success?: (answer: object) => void
  readonly fail?: (answer: object) => void
  readonly complete?: (answer: object) => void
}

/**
 * Makes a call that answers later: `success` with what `act` gave, or `fail` with `<name>:fail <why>`. Without any of
 * these it gives a promise instead, as WeChat does.
 */
export function later<Options extends object>(
  name: string,
  act: (options: Options) => object | undefined | void,
) {
  return (options: Options & Callbacks): Promise<object> | undefined => {
    const done = Promise.resolve(options)
      .then(act)
      .then(
        (result) => ({ errMsg: `${name}:ok`, ...result }),
        ({ message }: Error) => {
          const errMsg = `${name}:fail ${message}`
          throw Object.assign(new Error(errMsg), { errMsg })
        },
      )
    const { success, fail, complete } = options
    if (!success && !fail && !complete) return done
    const answer = (first: Callbacks['success']) => (what: object) => {
      first?.(what)
      complete?.(what)
    }
    void done.then(answer(success), answer(fail))
    return undefined
  }
}
