import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { bundleScript } from './build/bundle-script.ts';
import { findBrowser, sandboxArguments } from './browser/find-browser.mjs';
const dir='../shared/corpora/fundus/html';
const bundle = await bundleScript(join(import.meta.dirname, 'evaluation/reading-cost-in-page.ts'), 'ReadingCost');
const reader = await bundleScript(join(import.meta.dirname, '../lib/page/reading/read-page.ts'), 'R');
const alone = await bundleScript(join(import.meta.dirname, 'bench/readability-in-page.ts'), 'A');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: [...sandboxArguments(), '--disable-gpu','--force-color-profile=srgb'], defaultViewport:{width:1280,height:900} });
const self=new Map<string,number>(); const ratios:number[]=[]; let tot=0, totA=0;
const excl=new Map<string,number>();
for (const f of readdirSync(dir)) {
  const ctx = await browser.createBrowserContext(); const page = await ctx.newPage();
  const body = gunzipSync(readFileSync(join(dir,f)));
  await page.setRequestInterception(true);
  page.on('request', (r) => { void (r.isNavigationRequest() ? r.respond({status:200,headers:{'content-type':'text/html; charset=utf-8','content-security-policy':"script-src 'none'"},body}) : r.abort()); });
  await page.goto('https://page.example/'+f,{waitUntil:'domcontentloaded'});
  const best = JSON.parse(String(await page.evaluate(`${reader};${alone};(()=>{const t=(w)=>{const s=performance.now();w();return performance.now()-s};const a=[],b=[];for(let i=0;i<8;i++){a.push(t(()=>R.readPage(document,document.location.href)));b.push(t(()=>A.readAlone()));}return JSON.stringify([Math.min(...a.slice(1)),Math.min(...b.slice(1))])})()`)));
  ratios.push(best[0]/best[1]); tot+=best[0]; totA+=best[1];
  console.error(f, best[0].toFixed(1), best[1].toFixed(1), (best[0]/best[1]).toFixed(2));
  if (process.argv[2]==='profile') {
    const cdp = await page.createCDPSession(); await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:100}); await cdp.send('Profiler.start');
    await page.evaluate(`for(let i=0;i<6;i++)R.readPage(document,document.location.href)`);
    const { profile } = await cdp.send('Profiler.stop');
    const byId=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map<number,number>(); for(const n of profile.nodes) for(const c of n.children??[]) parent.set(c,n.id);
    const dt=profile.timeDeltas??[]; (profile.samples??[]).forEach((id,i)=>{ const d=dt[i]!; const seen=new Set<string>(); let at:number|undefined=id; let first=true; while(at!==undefined){const n=byId.get(at)!;const name=n.callFrame.functionName+':'+n.callFrame.lineNumber; if(first){self.set(name,(self.get(name)??0)+d);first=false} if(!seen.has(name)){seen.add(name);excl.set(name,(excl.get(name)??0)+d);} at=parent.get(at);} });
  }
  await ctx.close();
}
ratios.sort((a,b)=>a-b); console.log('median', ratios[ratios.length>>1], 'sum', tot/totA);
const top=(m:Map<string,number>)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,60).map(([n,v])=>`${(v/1000).toFixed(0).padStart(7)} ${n}`).join('\n');
console.log('INCLUSIVE\n'+top(excl)+'\nSELF\n'+top(self));
await browser.close();
