/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { type FirstError, useFirstError } from './use-first-error'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const ORDER = ['name', 'phone'] as const

/** The fields of a form, as they are now. */
function openForm(): () => FirstError<'name' | 'phone'> {
  let latest: FirstError<'name' | 'phone'> | undefined
  function Probe() {
    latest = useFirstError(ORDER)
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  return () => {
    if (!latest) throw new Error('the form is not drawn')
    return latest
  }
}

describe('the first error of a form (DESIGN §6)', () => {
  let form = openForm()
  beforeEach(() => {
    form = openForm()
  })
  const check = (errors: Partial<Record<'name' | 'phone', string>>) => {
    let called = false
    act(() => {
      called = form().callTo(errors)
    })
    return { called, name: form().attentionOf('name'), phone: form().attentionOf('phone') }
  }

  it('calls to the first wrong field in reading order, and to no other', () => {
    const { called, name, phone } = check({ phone: '少一位', name: '写个称呼' })
    expect(called).toBe(true)
    expect(name).toBeGreaterThan(0)
    expect(phone).toBe(0)
  })

  it('calls again when the same field is still wrong', () => {
    const first = check({ phone: '少一位' }).phone
    expect(check({ phone: '少一位' }).phone).toBeGreaterThan(first)
  })

  it('calls nowhere when nothing is wrong', () => {
    expect(check({})).toEqual({ called: false, name: 0, phone: 0 })
  })
})
