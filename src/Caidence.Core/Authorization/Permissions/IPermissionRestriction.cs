namespace Caidence.Core.Authorization.Permissions;

/// <summary>
/// Holds back permissions that the person has, while they act in a way that must not use them: helping as somebody else, looking as
/// somebody with less. It only ever takes away.
/// </summary>
public interface IPermissionRestriction
{
    /// <summary>Code of the error that says why.</summary>
    string Code { get; }

    /// <summary>Whether whoever is asking now is restricted at all.</summary>
    bool Applies { get; }

    ValueTask<bool> HoldsBackAsync(string permission);
}
