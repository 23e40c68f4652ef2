/** @jest-environment jsdom */
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import {
  NOT_THE_PAGE,
  PageNameContext,
  useIsNameless,
  useIsPageName,
  usePageName,
} from './page-name'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

function Bar() {
  return <p>{useIsNameless() ? 'bar' : ''}</p>
}

function Title({ words, asks = true }: { readonly words: string; readonly asks?: boolean }) {
  return <p>{useIsPageName(asks) ? words : ''}</p>
}

function Page({ children }: { readonly children?: ReactNode }) {
  return <PageNameContext.Provider value={usePageName()}>{children}</PageNameContext.Provider>
}

/** Draws pages one after the other in the same place; tells what is their name. */
function openPage() {
  const place = document.createElement('div')
  const root = createRoot(place)
  return (page: ReactNode) => {
    act(() => root.render(page))
    return place.textContent
  }
}

describe('the name of a page: one heading of level 1 (DESIGN §7)', () => {
  it('is the title of the bar where the page has no heading of its own', () => {
    const draw = openPage()
    expect(
      draw(
        <Page>
          <Bar />
          <Title words="section" asks={false} />
        </Page>,
      ),
    ).toBe('bar')
  })

  it('is the first heading that asks, and then not the bar', () => {
    const draw = openPage()
    expect(
      draw(
        <Page>
          <Bar />
          <Title words="first" />
          <Title words="second" />
        </Page>,
      ),
    ).toBe('first')
  })

  it('passes on when the heading leaves, and comes back to the bar at last', () => {
    const draw = openPage()
    const page = (...titles: string[]) => (
      <Page>
        <Bar />
        {titles.map((words) => (
          <Title key={words} words={words} />
        ))}
      </Page>
    )
    expect(draw(page('loading', 'question'))).toBe('loading')
    expect(draw(page('question'))).toBe('question')
    expect(draw(page())).toBe('bar')
  })

  it('is nothing that lies over the page', () => {
    const draw = openPage()
    expect(
      draw(
        <Page>
          <Bar />
          <PageNameContext.Provider value={NOT_THE_PAGE}>
            <Title words="sheet" />
          </PageNameContext.Provider>
        </Page>,
      ),
    ).toBe('bar')
  })
})
