namespace Caidence.Permissions;

public sealed class MemberAccessDto
{
    public string Permission { get; set; } = "";

    /// <summary>What it allows and on what, in the language of whoever asks.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The answer, all things considered.</summary>
    public bool IsGranted { get; set; }

    /// <summary>A member who is deactivated or locked can do nothing, whatever they hold.</summary>
    public bool IsActive { get; set; }

    /// <summary>Granted to the member beside the roles.</summary>
    public bool IsOwn { get; set; }

    /// <summary>Roles of the member that bring it along.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];

    /// <summary>What it is of no use without and the member lacks, named as <see cref="DisplayName"/>.</summary>
    public IReadOnlyList<string> Lacking { get; set; } = [];

    /// <summary>Roles of the workspace that would bring it along.</summary>
    public IReadOnlyList<string> OtherRoles { get; set; } = [];

    /// <summary>Names of the brands for which it holds; null for all of the workspace.</summary>
    public IReadOnlyList<string>? Brands { get; set; }
}
