import { readCaller } from './caller'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

describe('the address of a call', () => {
  test.each([
    [{ WX_CLIENTIP: '203.0.113.7', TCB_SOURCE_IP: '198.51.100.1' }, '203.0.113.7'],
    [{ WX_CLIENTIP: '', WX_CLIENTIPV6: '2001:db8::7' }, '2001:db8::7'],
    [{ TCB_SOURCE_IP: '198.51.100.1' }, '198.51.100.1'],
    [{}, undefined],
  ])('is what the platform says in %p', (environment, address) => {
    Object.assign(process.env, environment)
    expect(readCaller().address).toBe(address)
  })
})
