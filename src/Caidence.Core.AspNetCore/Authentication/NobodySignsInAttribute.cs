namespace Caidence.Core.AspNetCore.Authentication;

/// <summary>
/// On a controller whose callers are never users: nobody looks who they are, which costs more than all that a receiver of webhooks does.
/// The caller stays anonymous whatever cookie or token comes along.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NobodySignsInAttribute : Attribute;
