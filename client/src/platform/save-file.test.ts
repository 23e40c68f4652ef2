/** @jest-environment jsdom */
import { handOverFile, handOverParts, openDocument } from './save-file'

const phone = new Map<string, string>()
const mockShare = jest.fn<Promise<void>, [{ filePath: string }]>()
const mockOpen = jest.fn<Promise<void>, [{ filePath: string; fileType: string }]>()
const mockFiles = {
  writeFileSync: (path: string, data: string) => phone.set(path, data),
  appendFileSync: (path: string, data: string, encoding: string) =>
    phone.set(path, `${phone.get(path) ?? ''}[${encoding}]${data}`),
  unlinkSync: (path: string) => phone.delete(path),
}
jest.mock('@tarojs/taro', () => ({
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getFileSystemManager: () => mockFiles,
  shareFileMessage: (asked: { filePath: string }) => mockShare(asked),
  openDocument: (asked: { filePath: string; fileType: string }) => mockOpen(asked),
}))

const was = process.env.TARO_ENV
afterAll(() => {
  process.env.TARO_ENV = was
})
beforeEach(() => {
  phone.clear()
  mockShare.mockReset()
  mockOpen.mockReset()
})

describe('in WeChat', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'weapp'
  })

  test('a file in parts is written part by part, sent, and gone from the phone', async () => {
    let written: string | undefined
    mockShare.mockImplementation(({ filePath }) => {
      written = phone.get(filePath)
      return Promise.resolve()
    })
    const file = {
      name: '数据.csv',
      parts: ['a\r\n', '1\r\n'],
      as: 'text',
      type: 'text/csv',
    } as const
    expect(await handOverParts(file)).toBe(true)
    expect(written).toBe('\ufeff[utf8]a\r\n[utf8]1\r\n')
    expect(phone.size).toBe(0)
  })

  test('whoever picks no chat is not told of a failure, and nothing stays', async () => {
    mockShare.mockRejectedValue({ errMsg: 'shareFileMessage:fail cancel' })
    expect(await handOverFile({ name: 'a.csv', text: 'a', type: 'text/csv' })).toBe(false)
    expect(phone.size).toBe(0)
  })

  test('feature 41: a report is opened as a PDF from its bytes, and stays as long as it is read', async () => {
    const file = {
      name: '报告.pdf',
      parts: ['JVBE', 'Ri0x'],
      as: 'base64',
      type: 'application/pdf',
    } as const
    await openDocument(file)
    expect(mockOpen).toHaveBeenCalledWith({
      ...{ filePath: 'wxfile://usr/报告.pdf', fileType: 'pdf', showMenu: true },
    })
    expect(phone.get('wxfile://usr/报告.pdf')).toBe('[base64]JVBE[base64]Ri0x')
    await openDocument(file)
    expect(phone.get('wxfile://usr/报告.pdf')).toBe('[base64]JVBE[base64]Ri0x')
  })
})

test('the browser saves the bytes of all parts as one file', async () => {
  process.env.TARO_ENV = 'h5'
  const saved: Blob[] = []
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob)
    return 'blob:report'
  }
  URL.revokeObjectURL = () => undefined
  HTMLAnchorElement.prototype.click = () => undefined
  await openDocument({
    name: '报告.pdf',
    parts: ['JVBE', 'Ri0x'],
    as: 'base64',
    type: 'application/pdf',
  })
  const bytes = await new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result)
    reader.readAsText(saved[0] ?? new Blob())
  })
  expect(bytes).toBe('%PDF-1')
})
