import qrcode from 'qrcode-generator'

/** The modules of a code that says this, row by row, true is dark. Level M: readable from a worn screen. */
export function codeMatrix(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const side = Array.from({ length: code.getModuleCount() }, (_, index) => index)
  return side.map((row) => side.map((column) => code.isDark(row, column)))
}
