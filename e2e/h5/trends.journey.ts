import assert from 'node:assert/strict'
import { Person } from './person'
import type { Stage } from './stage'

const TITLE = '来电说赔快递钱，挂了再问'
const MENDED = '说赔快递钱的电话，先挂'

/** What was not to be told stays hidden, and what is told is ten or more. */
async function looksAtTrends(person: Person): Promise<void> {
  await person.tap('大家在问什么')
  await person.sees(/问得最多的是/)
  await person.sees(/少于 10 件的不显示/)
  const counts = [...(await person.screen()).matchAll(/(\d[\d,]*) 件/g)].map(([, count = '']) =>
    Number(count.replace(',', '')),
  )
  assert.ok(counts.length > 1, 'some types are told')
  assert.ok(Math.min(...counts) >= 10, `nothing under ten is told: ${counts.join()}`)
  await person.tap('表')
  await person.sees('不显示')
  await person.tap('槐安门街道')
  await person.sees(/槐安门街道$/)
}

/** A manager begins with what last week was asked about most, is told what cannot stand, and publishes the rest. */
async function publishes(manager: Person): Promise<void> {
  await manager.sees('写这周的提醒')
  await manager.tap('写这周的提醒')
  await manager.sees(/上周.*问得最多：冒充电商物流客服/)
  await manager.page.getByLabel('标题').fill('他的电话 13855551234')
  await manager.tap('发出去')
  await manager.sees('去掉号码和密码')
  await manager.page.getByLabel('标题').fill(TITLE)
  await manager.tap('发出去')
  await manager.sees('现在发出去吗？')
  await manager.tap('发出去')
  await manager.sees('发出去了，这一片的人都能看到')
}

/** The link of an alert that one reads. */
async function linkOf(manager: Person): Promise<string> {
  await manager.tap('看看发出去的样子')
  await manager.sees(/第 1 版/)
  const link = new URL(manager.page.url()).hash
  await manager.page.goBack()
  return link
}

/** Whoever has the link reads it without login, and with no network reads on what was heard. */
async function reads(guest: Person, link: string): Promise<void> {
  await guest.sees(TITLE)
  await guest.sees(/理赔不开共享/)
  await guest.page.waitForLoadState('networkidle')
  await guest.goTo('packages/learn/home')
  await guest.context.setOffline(true)
  await guest.page.goto(`${new URL(guest.page.url()).origin}/${link}`)
  await guest.sees(/现在没有网，这是/)
  await guest.sees(/理赔不开共享/)
  await guest.context.setOffline(false)
}

/** Who is near the station finds it among the alerts, before those that came with the app. */
async function finds(volunteer: Person): Promise<void> {
  await volunteer.sees('最近的提醒')
  await volunteer.tap(TITLE)
  await volunteer.sees(/第 1 版/)
}

/** Mended, it is another version for everybody; taken off, nobody reads it. */
async function mends(manager: Person, guest: Person, link: string): Promise<void> {
  await manager.page.getByLabel('标题').fill(MENDED)
  await manager.tap('存好，马上换上')
  await manager.sees('换上新的了')
  await guest.page.goto(`${new URL(guest.page.url()).origin}/${link}`)
  await guest.page.reload()
  await guest.sees(MENDED)
  await guest.sees(/第 2 版/)
  await manager.tap('收回这条提醒')
  await manager.writes('说法变了', '比如 说法变了')
  await manager.tap('收回')
  await manager.sees('收回了')
  await guest.page.reload()
  await guest.sees('这条提醒收起来了')
}

export const journey = {
  title:
    'KNW-01, KNW-03, KNW-10, R-32: what is asked about most, nothing under ten; an alert drafted, published, read by its link without login, mended and taken off',
  async run({ browser, cloud }: Stage): Promise<void> {
    const open = (as: string, page: string) =>
      Person.open(browser, `${cloud.origin}/?as=${as}#/${page}`)
    const resident = await open('resident', 'packages/learn/home/index')
    await looksAtTrends(resident)
    const manager = await open('manager', 'packages/cases/alerts/index')
    await publishes(manager)
    const link = await linkOf(manager)
    const guest = await open('resident-guest', link.slice('#/'.length))
    await reads(guest, link)
    const volunteer = await open('volunteer', 'packages/learn/home/index')
    await finds(volunteer)
    await mends(manager, guest, link)
    for (const person of [resident, manager, guest, volunteer]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}
