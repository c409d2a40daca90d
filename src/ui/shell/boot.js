
// Wakes the islands from the outside in. Where the script or the WebAssembly does not arrive,
// nothing happens: every page works as it was sent.
const children = [];
const wake = async (node, module) => {
  const name = node.tagName.toLowerCase();
  if (name === "leptos-island") {
    const island = module[node.dataset.component];
    if (island) {
      children.at(-1)?.();
      await island(node);
    }
  } else if (name === "leptos-children") {
    children.push(node.$$on_hydrate);
  }
  for (const child of node.children) await wake(child, module);
  if (name === "leptos-children") children.pop();
};
const module = await import(JS);
await module.default({ module_or_path: WASM });
module.hydrate();
await wake(document.body, module);
document.documentElement.dataset.islands = "ready";
