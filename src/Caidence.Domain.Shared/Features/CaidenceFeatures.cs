namespace Caidence.Features;

/// <summary>What the platform gives a workspace, more or less of it by plan.</summary>
public static class CaidenceFeatures
{
    public const string GroupName = "Caidence";

    /// <summary>How many people a workspace may have; 0 for any number.</summary>
    public const string MaxPeople = GroupName + ".MaxPeople";

    /// <summary>How many lead sources a workspace may connect; 0 for any number.</summary>
    public const string MaxLeadSources = GroupName + ".MaxLeadSources";

    /// <summary>How many brands a workspace may work for, archived ones apart; 0 for any number.</summary>
    public const string MaxBrands = GroupName + ".MaxBrands";

    /// <summary>How many social accounts a workspace may connect; 0 for any number.</summary>
    public const string MaxConnections = GroupName + ".MaxConnections";

    /// <summary>How many megabytes a workspace may keep in files; 0 for any number.</summary>
    public const string MaxStorageMegabytes = GroupName + ".MaxStorageMegabytes";

    /// <summary>Whether a workspace may send its mails through a server of its own.</summary>
    public const string OwnMailServer = GroupName + ".OwnMailServer";

    /// <summary>Whether a workspace may show its own logo, colour and address instead of Caidence's.</summary>
    public const string WhiteLabel = GroupName + ".WhiteLabel";
}
