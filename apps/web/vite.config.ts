import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    // Single modules of the rules (`@cb/domain/application/checklists`), so that a page loads only what it uses.
    alias: { '@cb/domain': fileURLToPath(new URL('../../libs/domain/src', import.meta.url)) },
  },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 900 },
  server: {
    port: 5173,
    proxy: { '/api': server, '/verify': server, '/register/certificates': server, '/health': server },
  },
});
