#include "repair.h"
#include <stdlib.h>
#include <string.h>
const char *const repair_names[REPAIR_KINDS] = {"bytes","entity","mojibake","removed","space","nfc","ascii"};
void repair_open(struct repair *r, bool ascii){ *r=(struct repair){.ascii=ascii}; }
void repair_close(struct repair *r){ free(r->buf); }
const char *repair_text(struct repair *r, const char *s, size_t n, size_t *len){
 if(r->size<n+1){r->size=n+1; r->buf=realloc(r->buf,r->size);} size_t k=0; bool sp=true;
 for(size_t i=0;i<n;i++){ char c=s[i]; if((unsigned char)c==0xc2&&i+1<n&&(unsigned char)s[i+1]==0xa0){c=' ';i++;} if(c=='\t'||c=='\r'||c==0)c=' '; if(c==' '&&sp)continue; sp=c==' '; r->buf[k++]=c;} if(k&&r->buf[k-1]==' ')k--; *len=k; return r->buf;}
