import theme from 'vitepress/theme-without-fonts';
import { nextTick, watch } from 'vue';
import './drawing.css';

/** Draws the flow charts of a page, each when it is first seen: most readers open few, and the drawing library is large. */
function drawWhenSeen() {
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      draw(target);
    }
  });
  for (const drawing of document.querySelectorAll('pre.drawing:not([data-drawn])')) seen.observe(drawing);
}

let drawn = 0;
async function draw(element) {
  const { default: mermaid } = await import('mermaid');
  const dark = document.documentElement.classList.contains('dark');
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'neutral' });
  const { svg } = await mermaid.render(`drawing-${++drawn}`, element.textContent ?? '');
  element.innerHTML = svg;
  element.dataset.drawn = '';
}

export default {
  extends: theme,
  enhanceApp({ router }) {
    if (typeof window === 'undefined') return;
    watch(
      () => router.route.data.relativePath,
      () => nextTick(() => setTimeout(drawWhenSeen)),
      { immediate: true },
    );
  },
};
