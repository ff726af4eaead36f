namespace Caidence.Core.Auditing;

/// <summary>Changes of this entity are kept property by property; a call of this method is kept although it only reads.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AuditedAttribute : Attribute;

/// <summary>Keeps a call, an input's member or an entity's property out of the audit log.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class DisableAuditingAttribute : Attribute;

/// <summary>Secret or personal: the audit log says that it changed, never to what.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaskedInAuditAttribute : Attribute;
