namespace DevZoneDocs.Worker.Jobs;

/// <summary>One Idempotency-Key was sent with two different requests.</summary>
internal sealed class KeyConflictException(string key) : Exception($"Idempotency-Key“{key}”已用于另一份内容不同的申请；请换一个键，或重发原来的内容");
