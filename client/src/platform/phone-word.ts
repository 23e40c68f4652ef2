import { useEffect } from 'react'
import { randomBytes } from './random'
import { defineKey, storage, useStored } from './storage'

/** Letters and digits that an action takes: 32 of them, so that every byte falls evenly. */
const LETTERS = '0123456789abcdefghijklmnopqrstuv'
const LENGTH = 24

/** A random word that only this phone keeps: who checks in with it is known to hold the same phone later. */
const PHONE_WORD = defineKey<string | undefined>('phone.word', 1, undefined)

/** The word of some random bytes. */
function wordOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** This phone's word; undefined for the moment in which it is made. */
export function usePhoneWord(): string | undefined {
  const [word] = useStored(PHONE_WORD)
  useEffect(() => {
    if (word !== undefined) return
    void randomBytes(LENGTH).then((bytes) => {
      if (storage.read(PHONE_WORD) === undefined) storage.write(PHONE_WORD, wordOf(bytes))
    })
  }, [word])
  return word
}
