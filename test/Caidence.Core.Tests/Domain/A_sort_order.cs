using Caidence.Core.Domain.Entities;
using Caidence.Core.Domain.Repositories;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Domain;

public class A_sort_order
{
    private static readonly SortOrder<Field> Latest = new(Field.CreationTime, IsDescending: true);

    [Theory]
    [InlineData(null, "CreationTime desc")]
    [InlineData("  ", "CreationTime desc")]
    [InlineData("name", "Name asc")]
    [InlineData("NAME Desc,creationtime", "Name desc, CreationTime asc")]
    [InlineData(" creationTime  asc , name desc ", "CreationTime asc, Name desc")]
    public void Is_read_field_by_field(string? text, string orders) =>
        string.Join(", ", SortOrder.ParseAll(text, Latest).Select(order => $"{order.Field} {(order.IsDescending ? "desc" : "asc")}")).ShouldBe(orders);

    [Theory]
    [InlineData("0")]
    [InlineData("email")]
    [InlineData("name,email")]
    [InlineData("name sideways")]
    [InlineData("name,creationTime desc asc")]
    [InlineData("name,,creationTime")]
    [InlineData("name,")]
    [InlineData(",")]
    [InlineData("name,Name desc")]
    public void Knows_what_is_offered_and_each_once(string text)
    {
        foreach (var refused in new[] { Refusal(() => SortOrder.ParseAll(text, Latest)), Refusal(() => SortOrder.Parse(text, Latest)) })
        {
            (refused.Code, refused.HttpStatusCode, refused.Data["Sorting"], refused.Data["Fields"]).ShouldBe((SortOrder.CannotSort, 400, text, "name, creationTime"));
        }
    }

    [Fact]
    public void Is_one_field_where_the_list_takes_one()
    {
        SortOrder.Parse("creationTime", Latest).ShouldBe(new(Field.CreationTime));
        SortOrder.Parse<Field>(null).ShouldBe(new(Field.Name));

        var refused = Refusal(() => SortOrder.Parse("name,creationTime", Latest));
        (refused.Code, refused.HttpStatusCode, refused.Data["Fields"]).ShouldBe((SortOrder.SortsByOne, 400, "name, creationTime"));
    }

    [Theory]
    [InlineData("name", "a1 a2 a4 b3")]
    [InlineData("name desc", "b3 a4 a2 a1")]
    [InlineData("name, creationTime desc", "a2 a4 a1 b3")]
    [InlineData("name desc, creationTime", "b3 a1 a4 a2")]
    [InlineData("creationTime, name desc", "b3 a4 a1 a2")]
    public void Is_kept_by_one_field_after_the_other_and_by_the_id_at_last(string text, string names)
    {
        Thing[] things = [new("b", 3, 1), new("a", 4, 1), new("a", 2, 2), new("a", 1, 1)];

        var sorted = things.AsQueryable().SortedBy<Thing, Field>([.. SortOrder.ParseAll<Field>(text), new(Field.Name)], field => field switch
        {
            Field.CreationTime => thing => thing.At,
            _ => thing => thing.Name,
        });

        string.Join(' ', sorted.Select(thing => $"{thing.Name}{thing.Number}")).ShouldBe(names);
    }

    private static BusinessException Refusal(Func<object> read) => Should.Throw<BusinessException>(read);

    private enum Field
    {
        Name,
        CreationTime,
    }

    private sealed record Thing(string Name, int Number, int At) : IEntity<Guid>
    {
        public Guid Id { get; } = new(Number, 0, 0, new byte[8]);
    }
}
