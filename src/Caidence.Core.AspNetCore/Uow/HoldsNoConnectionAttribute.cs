namespace Caidence.Core.AspNetCore.Uow;

/// <summary>On an action whose caller is asked for at another company before it is reached: no connection is kept meanwhile.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HoldsNoConnectionAttribute : Attribute;
