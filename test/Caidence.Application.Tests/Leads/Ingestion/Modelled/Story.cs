using CsCheck;

namespace Caidence.Leads.Ingestion.Modelled;

/// <summary>A few forms, each delivered any number of times in any order, with pauses and with workers that come by in between.</summary>
internal sealed record Story(int Workers, IReadOnlyList<Act> Acts)
{
    public static Gen<Story> Any { get; } =
        from workers in Gen.Int[1, 2]
        from comeBetween in Gen.Bool
        from forms in Form.Any.Array[1, 12]
        from acts in Gen.Select(Gen.OneOf(forms), Pause, Gen.Int[0, 4], (form, pause, dice) => new Act(form, pause, comeBetween && dice == 0)).Array[1, 24]
        select new Story(workers, acts);

    private static Gen<TimeSpan> Pause =>
        Gen.Frequency((4, TimeSpan.Zero), (1, TimeSpan.FromMinutes(4)), (1, TimeSpan.FromMinutes(11)));

    public override string ToString() => $"{Workers} worker(s):\n  {string.Join("\n  ", Acts)}";
}

/// <param name="Form">Delivered once more.</param>
/// <param name="Pause">Before it; content without an id counts as a repeat for ten minutes.</param>
/// <param name="WorkersCome">After it.</param>
internal sealed record Act(Form Form, TimeSpan Pause, bool WorkersCome)
{
    public override string ToString() => $"{(Pause > TimeSpan.Zero ? $"after {Pause.TotalMinutes} minutes: " : "")}{Form}{(WorkersCome ? "; worked off" : "")}";
}
