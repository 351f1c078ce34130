import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { firstLoad, groups } from './build/first-load.ts';
import { mantineStyles } from './build/mantine-styles.ts';

const api = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), mantineStyles(), firstLoad(), compressed()],
  resolve: {
    // Single modules of the rules (`@cb/domain/application/checklists`), so that a page loads only what it uses.
    alias: { '@cb/domain': fileURLToPath(new URL('../../libs/domain/src', import.meta.url)) },
  },
  build: { sourcemap: false, chunkSizeWarningLimit: 900 },
  environments: {
    client: { build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', rolldownOptions: { output: { codeSplitting: { groups } } } } },
    // What draws a first page in the server: one file with everything in it.
    server: {
      consumer: 'server', define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server', target: 'node20', copyPublicDir: false,
        rolldownOptions: { input: 'src/first-page/render.tsx', output: { format: 'cjs', entryFileNames: 'first-page.cjs', codeSplitting: false } },
      },
    },
  },
  builder: {
    async buildApp({ build, environments: { client, server: inServer } }) {
      if (!client || !inServer) throw new Error('two parts are built: for the browser and for the server');
      await build(client);
      await build(inServer);
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': api, '/verify': api, '/register/certificates': api, '/health': api },
  },
});
