// These run in the browser: none uses anything but its own text.

/** Charts that nobody could see, or that say nothing to who cannot see them. All that is folded is unfolded before. */
export function brokenCharts(): readonly string[] {
  for (const details of document.querySelectorAll('details')) details.open = true
  return Array.from(document.querySelectorAll('svg[role=img]')).flatMap((chart) => {
    const { width, height } = chart.getBoundingClientRect()
    const said = (name: string): string => chart.querySelector(`:scope > ${name}`)?.textContent ?? ''
    const faults = [
      width < 20 || height < 8 ? `is ${width} × ${height}` : '',
      chart.checkVisibility() ? '' : 'is hidden',
      said('title') === '' ? 'has no title' : '',
      said('desc') === '' ? 'has no description' : '',
      /NaN|Infinity|undefined/.test(chart.outerHTML) ? 'has a number that is none' : '',
    ].filter((fault) => fault !== '')
    return faults.map((fault) => `${chart.id || said('title')} ${fault}`)
  })
}

/** What makes a page scroll sideways: the elements that reach beyond its edge and lie in nothing that scrolls or cuts. */
export function sideways(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth && window.innerWidth <= window.screen.width) return []
  // What is placed absolutely is cut by nothing between it and what it is placed in.
  const boxOf = (element: Element): Element | null =>
    getComputedStyle(element).position === 'absolute' && element instanceof HTMLElement
      ? element.offsetParent
      : element.parentElement
  const isContained = (element: Element): boolean => {
    const box = boxOf(element)
    return box !== null && box !== document.body && (getComputedStyle(box).overflowX !== 'visible' || isContained(box))
  }
  const wide = Array.from(document.body.querySelectorAll('*')).filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !isContained(element),
  )
  const names = wide
    .slice(0, 5)
    .map((element) => `${element.tagName} ${element.getAttribute('class')} ${element.textContent.slice(0, 40)}`)
  return [`${scrollWidth} > ${clientWidth}`, ...names]
}
