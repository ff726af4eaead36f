namespace Caidence.Core.Security;

/// <summary>What a hash stands for. Equal values hash differently under each purpose, so columns cannot be joined on them.</summary>
public enum BlindIndexPurpose
{
    Email,
    Phone,
    Word,
    ProviderId,
    Tombstone,
}
