namespace Caidence.Teams;

public static class TeamConsts
{
    public const int MaxNameLength = 100;
    public const int MaxMembers = 500;
    public const int MaxTeams = 200;
}
