import { pictureOf } from './picture-parts'

it('D-30: the parts of a photo are one picture again, in their order', () => {
  expect(pictureOf(['/9j/AAAA', 'BBBB', 'CC=='])).toBe('data:image/jpeg;base64,/9j/AAAABBBBCC==')
  expect(pictureOf(['iVBORw0K'])).toBe('data:image/png;base64,iVBORw0K')
})

it('D-30: what is no picture is not drawn', () => {
  expect(pictureOf([])).toBeUndefined()
  expect(pictureOf(['PHNjcmlwdD4='])).toBeUndefined()
})
