window.YTD.direct_messages.part0 = [
  { "dmConversation" : { "conversationId" : "1-2", "messages" : [
    { "messageCreate" : { "senderId" : "1", "text" : "zzprivatemessageofx", "createdAt" : "2026-07-16T09:30:00.000Z" } } ] } }
]
