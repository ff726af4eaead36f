namespace Caidence.Identity;

/// <summary>What a list of roles can be sorted by.</summary>
public enum RoleSortField
{
    Name,
}
